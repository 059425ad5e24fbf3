import {useEffect, useState, type KeyboardEvent} from 'react';

/** Milliseconds a step stands while the path plays. */
const stepTime = 1600;

export interface Player {
  /** The step in view, from 0; as many as there are steps means all of them. */
  at: number;
  playing: boolean;
  /** Stops playing and shows a step. */
  show: (step: number) => void;
  /** Plays on from here, from the first step if the whole path is in view; or pauses. */
  toggle: () => void;
  /** Arrow keys, Home and End. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Walks along a number of steps. It begins with all of them in view and never moves unasked. */
export function usePlayer(steps: number): Player {
  const [at, setAt] = useState(steps);
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      setAt((now) => Math.min(now + 1, steps - 1));
      setPlaying(at + 2 < steps);
    }, stepTime);
    return () => clearTimeout(timer);
  }, [playing, at, steps]);

  const show = (step: number) => {
    setPlaying(false);
    setAt(Math.max(0, Math.min(steps, step)));
  };
  const toggle = () => {
    if (!playing && at >= steps - 1) setAt(0);
    setPlaying(!playing);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: at === steps ? 0 : at + 1,
      ArrowDown: at === steps ? 0 : at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: steps,
    }[event.key];
    if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      show(to);
    }
  };
  return {at, playing, show, toggle, onKeyDown};
}
