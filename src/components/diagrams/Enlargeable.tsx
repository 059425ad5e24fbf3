import {lazy, Suspense, useState, type MouseEvent, type ReactNode, type Ref} from 'react';

const FigureDialog = lazy(() => import('./FigureDialog'));

export interface EnlargeableProps {
  ref?: Ref<HTMLDivElement>;
  /** A figure with a drawing and an EnlargeButton. */
  children: ReactNode;
}

/** Opens the drawing of a figure in a dialog of its own when its button asks for it. */
export function Enlargeable({ref, children}: EnlargeableProps): ReactNode {
  const [drawing, setDrawing] = useState<SVGSVGElement>();
  const onClick = ({target, currentTarget}: MouseEvent<HTMLElement>) => {
    if (target instanceof Element && target.closest('[data-enlarge]')) {
      setDrawing(currentTarget.querySelector<SVGSVGElement>('svg[role=img]') ?? undefined);
    }
  };
  return (
    <div ref={ref} onClick={onClick}>
      {children}
      {drawing && (
        <Suspense>
          <FigureDialog drawing={drawing} onClose={() => setDrawing(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
