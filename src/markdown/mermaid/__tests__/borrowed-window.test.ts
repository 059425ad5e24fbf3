import {describe, expect, it} from 'vitest';
import {borrowWindow} from '../borrowed-window';
import {loadParser} from '../parser';

describe('a borrowed window', () => {
  it('is gone when all who shared it have returned it, in whatever order', () => {
    const [first, second] = [borrowWindow(), borrowWindow()];
    first();
    expect(globalThis).toHaveProperty('window');
    second();
    expect(globalThis).not.toHaveProperty('window');
    expect(globalThis).not.toHaveProperty('document');
  });

  it('gives back the window that was there before', () => {
    const globals = globalThis as {window?: unknown};
    const own = {};
    globals.window = own;
    borrowWindow()();
    expect(globals.window).toBe(own);
    delete globals.window;
  });

  it("does not stay behind when two parsers load at once, as the blog's and the handbook's do", async () => {
    await Promise.all([loadParser(), loadParser()]);
    expect(globalThis).not.toHaveProperty('window');
  });
});
