import {JSDOM} from 'jsdom';

/** Kept on a window that is lent, so that loads which overlap find it. */
interface Loan {
  users: number;
  before: {window?: unknown; document?: unknown};
}

const loanKey = Symbol.for('rings.mermaid.window');

/**
 * Makes jsdom's `window` and `document` global until the function it returns is called. The plugins of a site read their
 * pages in parallel: those that borrow at the same time share one window, and the last to return it clears it away.
 */
export function borrowWindow(): () => void {
  const globals = globalThis as {window?: {[loanKey]?: Loan}; document?: unknown};
  const loan = globals.window?.[loanKey] ?? {
    users: 0,
    before: {window: globals.window, document: globals.document},
  };
  if (loan.users === 0) {
    const {window} = new JSDOM('');
    Object.assign(globals, {
      window: Object.assign(window, {[loanKey]: loan}),
      document: window.document,
    });
  }
  loan.users += 1;
  return () => {
    loan.users -= 1;
    if (loan.users > 0) return;
    for (const name of ['window', 'document'] as const) {
      if (loan.before[name] === undefined) delete globals[name];
      else Object.assign(globals, {[name]: loan.before[name]});
    }
  };
}
