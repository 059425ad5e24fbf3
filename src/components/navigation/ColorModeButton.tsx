import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/**
 * Goes from the system's colours to light to dark ones, by color-mode.ts. The style sheet shows the drawing of the
 * present choice, which also names the button: both are right before any script runs.
 */
export function ColorModeButton(): ReactNode {
  return (
    <button type="button" className={styles.button} data-act="color-mode">
      {modes().map(({mode, name, drawing}) => (
        <svg
          key={mode}
          data-mode={mode}
          viewBox="0 0 24 24"
          role="img"
          aria-label={translate(
            {
              id: 'theme.colorToggle.ariaLabel',
              message: 'Switch between dark and light mode (currently {mode})',
              description: 'The ARIA label for the color mode toggle',
            },
            {mode: name},
          )}
        >
          <title>{name}</title>
          {drawing}
        </svg>
      ))}
    </button>
  );
}

function modes() {
  return [
    {
      mode: 'system',
      name: translate({
        id: 'theme.colorToggle.ariaLabel.mode.system',
        message: 'system mode',
        description: 'The name for the system color mode',
      }),
      drawing: (
        <>
          <circle cx="12" cy="12" r="8" />
          <path d="M12 4v16a8 8 0 0 0 0-16z" fill="currentColor" stroke="none" />
        </>
      ),
    },
    {
      mode: 'light',
      name: translate({
        id: 'theme.colorToggle.ariaLabel.mode.light',
        message: 'light mode',
        description: 'The name for the light color mode',
      }),
      drawing: (
        <>
          <circle cx="12" cy="12" r="4" />
          <path d="M12 2v2m0 16v2M2 12h2m16 0h2M5.3 5.3l1 1m11.4 11.4 1 1m0-13.4-1 1M6.3 17.7l-1 1" />
        </>
      ),
    },
    {
      mode: 'dark',
      name: translate({
        id: 'theme.colorToggle.ariaLabel.mode.dark',
        message: 'dark mode',
        description: 'The name for the dark color mode',
      }),
      drawing: <path d="M11.1 4.1a6.4 6.4 0 0 0 8.8 8.8A8 8 0 1 1 11.1 4.1z" />,
    },
  ];
}
