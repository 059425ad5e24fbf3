import {expect, it} from 'vitest';
import {namesIn} from '../names-in';

it('gathers tags, classes, ids and the variables a page uses itself', () => {
  const names = namesIn(
    '<main class="page wide"><svg id=way><path fill="var(--figure-ink)" style="stroke:var(--line)"/></svg></main>',
  );
  expect([...names.tags]).toEqual(['main', 'svg', 'path']);
  expect([...names.classes]).toEqual(['page', 'wide']);
  expect([...names.ids]).toEqual(['way']);
  expect([...names.variables]).toEqual(['--figure-ink', '--line']);
});

it('gathers data and ARIA attributes with their values, for rules of a state', () => {
  const {attributes} = namesIn('<button data-state="idle" aria-pressed="false" type="button">');
  expect([...attributes]).toEqual(['data-state', 'idle', 'aria-pressed', 'false']);
});

it('takes words and comments for what they are', () => {
  const {classes, tags} = namesIn('<p>class="no"</p><!-- <b class="no"> --><pre>&lt;i&gt;</pre>');
  expect([...classes]).toEqual([]);
  expect([...tags]).toEqual(['p', 'pre']);
});
