/** Says that the next one of a task's items is begun, by its name if it has one. */
export type Step = (name?: string) => void;

/** How far what takes long has come: on a terminal a line, `3/18 feeds`, that is gone when it is done (src/terminal). */
export interface Progress {
  /**
   * Does a piece of work, and says how far it is. Several may be under way; the line tells of all of them.
   * @param what its items are called, if a step does not say
   * @param total how many items there are, if that is known
   */
  during: <T>(
    what: string,
    total: number | undefined,
    work: (step: Step) => T | Promise<T>,
  ) => Promise<T>;
}

/** For whom nobody watches: says nothing. */
export const noProgress: Progress = {
  during: async (_what, _total, work) => work(() => {}),
};
