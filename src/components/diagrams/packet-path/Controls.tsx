import type {ReactNode} from 'react';
import type {Act} from './walk-along';
import type {PathWords} from './words';
import styles from './controls.module.css';

const icons: Record<Act, string> = {
  first: 'M4 3v10M13 3 6.5 8l6.5 5z',
  back: 'M11.5 3 5 8l6.5 5z',
  play: 'M4.5 2.5 13 8l-8.5 5.5z',
  next: 'M4.5 3 11 8l-6.5 5z',
  all: 'M2.5 4h11M2.5 8h11M2.5 12h11',
};
const pause = 'M5 3v10M11 3v10';

/**
 * First, back, play, next, all, and a slider over the steps, which stands at the whole path (see walk.ts). Signs
 * alone, so that the page reads the same without them.
 */
export function Controls({steps, words}: {steps: number; words: PathWords}): ReactNode {
  return (
    <div className={styles.controls} role="group" aria-label={words.walk} data-feed="omit">
      <Button act="first" label={words.first} />
      <Button act="back" label={words.back} />
      <Button act="play" label={words.play} data-playing={words.pause} />
      <Button act="next" label={words.next} />
      <Button act="all" label={words.all} aria-pressed />
      <input
        type="range"
        min={0}
        max={steps}
        defaultValue={steps}
        aria-label={words.slider}
        aria-valuetext={words.all}
        data-all={words.all}
      />
    </div>
  );
}

interface ButtonProps {
  act: Act;
  label: string;
  /** The label while the path plays. */
  'data-playing'?: string;
  'aria-pressed'?: boolean;
}

function Button({act, label, ...rest}: ButtonProps): ReactNode {
  return (
    <button type="button" title={label} data-act={act} {...rest}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[act]} />
        {act === 'play' && <path d={pause} />}
      </svg>
    </button>
  );
}
