import {useState} from 'react';

const size = 10;

export interface Pages {
  /** How many results to ask for. */
  limit: number;
  /** Index of the first result that the reader asked for last; undefined at the beginning. */
  from: number | undefined;
  /** @param shown how many there are now */
  more: (shown: number) => void;
}

/** How much of an answer shows; another question begins anew. */
export function usePages(question: string): Pages {
  const [state, setState] = useState<{question: string; from: number}>();
  const from = state?.question === question ? state.from : undefined;
  return {
    limit: (from ?? 0) + size,
    from,
    more: (shown) => setState({question, from: shown}),
  };
}
