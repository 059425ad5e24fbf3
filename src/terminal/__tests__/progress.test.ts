import {describe, expect, it} from 'vitest';
import {clearLeft, createProgress} from '../progress';
import {makeScreen} from './screen';

const env = {TERM: 'xterm'};
/** What was shown, without the sign that turns. */
const shown = (history: string[]) => history.map((state) => state.replace(/^\S /gm, ''));

describe('progress on a terminal', () => {
  it('is one line that is written over, and gone at the end', async () => {
    const screen = makeScreen();
    const result = await createProgress({...screen, env}).during('feeds', 3, (step) => {
      step();
      step('the feed of 2018');
      return 'done';
    });
    expect(result).toBe('done');
    const states = shown(screen.history());
    for (const state of ['0/3 feeds', '1/3 feeds', '2/3 the feed of 2018']) {
      expect(states).toContain(state);
    }
    expect(states.filter((state) => state.includes('\n'))).toEqual([]);
    expect(screen.lines()).toEqual([]);
  });

  it('is gone before an error is told', async () => {
    const screen = makeScreen();
    const failing = createProgress({...screen, env}).during('feeds', 3, () => {
      throw new Error('none');
    });
    await expect(failing).rejects.toThrow('none');
    expect(shown(screen.history())).toContain('0/3 feeds');
    expect(screen.lines()).toEqual([]);
  });

  it('lets what others say stand whole', async () => {
    const screen = makeScreen();
    await createProgress({...screen, env}).during('labs', 2, (step) => {
      step('first');
      screen.stream.write('same first\n');
      step('second');
      expect(shown(screen.lines())).toEqual(['same first', '2/2 second']);
      screen.stream.write('same second\n');
    });
    expect(screen.lines()).toEqual(['same first', 'same second']);
  });

  it('tells of all that is under way, as long as it is', async () => {
    const screen = makeScreen();
    const progress = createProgress({...screen, env});
    let end = () => {};
    const books = progress.during(
      'books',
      undefined,
      () => new Promise<void>((done) => (end = done)),
    );
    await progress.during('feeds', 2, (step) => step());
    expect(shown(screen.history())).toContain('books · 1/2 feeds');
    expect(shown(screen.lines())).toEqual(['books']);
    end();
    await books;
    expect(screen.lines()).toEqual([]);
  });

  it('stays on its line where the terminal is narrow', async () => {
    const screen = makeScreen(20);
    await createProgress({...screen, env}).during('x'.repeat(50), 3, () => {});
    expect(screen.history().every((state) => state.length < 20)).toBe(true);
  });
});

describe('what a killed process left on its line', () => {
  it('is taken away, and nothing is written where there can be none', () => {
    const screen = makeScreen();
    screen.stream.write('the build\n3/18 feeds');
    clearLeft({...screen, env});
    expect(screen.lines()).toEqual(['the build']);
    const log = makeScreen();
    clearLeft({...log, env: {CI: 'true'}});
    expect(log.written()).toBe('');
  });
});

describe('progress is nothing', () => {
  const run = async (screen: ReturnType<typeof makeScreen>, given: NodeJS.ProcessEnv) => {
    const progress = createProgress({...screen, env: given});
    expect(await progress.during('feeds', 3, (step) => (step(), 'done'))).toBe('done');
    return screen.written();
  };

  it('in a pipe or a file', async () => {
    const screen = makeScreen();
    Object.assign(screen.stream, {isTTY: undefined});
    expect(await run(screen, env)).toBe('');
  });

  it('on a terminal that has no width', async () => {
    expect(await run(makeScreen(0), env)).toBe('');
  });

  it.each([
    ['in CI', {TERM: 'xterm', CI: 'true'}],
    ['on a terminal that cannot erase', {TERM: 'dumb'}],
  ])('%s', async (_case, given) => {
    expect(await run(makeScreen(), given)).toBe('');
  });

  it('has no colours, asked for or not', async () => {
    // What moves, erases, or asks the terminal to draw at once.
    const coloured = /\x1b\[[\d;]*m/;
    expect(await run(makeScreen(), {...env, NO_COLOR: '1'})).not.toMatch(coloured);
    expect(await run(makeScreen(), {...env, FORCE_COLOR: '1'})).not.toMatch(coloured);
  });
});
