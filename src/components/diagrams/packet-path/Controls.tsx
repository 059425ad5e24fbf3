import type {ReactNode} from 'react';
import type {PathStep} from '../../../lib/netfilter/packet-path';
import type {Player} from './usePlayer';
import type {PathWords} from './words';
import styles from './controls.module.css';

const icons = {
  first: 'M4 3v10M13 3 6.5 8l6.5 5z',
  back: 'M11.5 3 5 8l6.5 5z',
  play: 'M4.5 2.5 13 8l-8.5 5.5z',
  pause: 'M5 3v10M11 3v10',
  next: 'M4.5 3 11 8l-6.5 5z',
  all: 'M2.5 4h11M2.5 8h11M2.5 12h11',
};

interface ControlsProps {
  player: Player;
  steps: readonly PathStep[];
  words: PathWords;
}

/** First, back, play, next, all, and a slider over the steps. Signs alone, so that the page reads the same without them. */
export function Controls({player, steps, words}: ControlsProps): ReactNode {
  const {at, playing, show, toggle, onKeyDown} = player;
  const all = at === steps.length;
  const step = steps[at];
  const place = step ? `${step.table} ${step.hook}` : words.all;
  return (
    <div
      className={styles.controls}
      role="group"
      aria-label={words.walk}
      onKeyDown={onKeyDown}
      data-feed="omit"
    >
      <Button label={words.first} icon="first" onClick={() => show(0)} off={at === 0} />
      <Button label={words.back} icon="back" onClick={() => show(at - 1)} off={at === 0} />
      <Button
        label={playing ? words.pause : words.play}
        icon={playing ? 'pause' : 'play'}
        onClick={toggle}
      />
      <Button label={words.next} icon="next" onClick={() => show(all ? 0 : at + 1)} />
      <Button label={words.all} icon="all" onClick={() => show(steps.length)} pressed={all} />
      <input
        type="range"
        min={0}
        max={steps.length}
        value={at}
        onChange={(event) => show(Number(event.target.value))}
        aria-label={words.slider}
        aria-valuetext={all ? words.all : `${words.step(at + 1, steps.length)}: ${place}`}
      />
    </div>
  );
}

interface ButtonProps {
  label: string;
  icon: keyof typeof icons;
  onClick: () => void;
  /** Nothing to do now; it keeps the focus, so that the keyboard is not lost. */
  off?: boolean;
  pressed?: boolean;
}

function Button({label, icon, onClick, off = false, pressed}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      aria-disabled={off}
      {...(pressed === undefined ? {} : {'aria-pressed': pressed})}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} />
      </svg>
    </button>
  );
}
