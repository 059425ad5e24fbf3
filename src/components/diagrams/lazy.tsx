import {lazy, Suspense, type ComponentType, type ReactNode} from 'react';

/**
 * A figure whose script is fetched only by pages that show it. The server renders it in full, and what it rendered stands
 * until the script has come.
 */
export function lazyFigure<Props extends object>(
  load: () => Promise<{default: ComponentType<Props>}>,
): (props: Props) => ReactNode {
  const Figure = lazy(load);
  return function LazyFigure(props: Props) {
    return (
      <Suspense>
        <Figure {...props} />
      </Suspense>
    );
  };
}
