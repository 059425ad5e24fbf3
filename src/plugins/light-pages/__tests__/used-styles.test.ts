import {expect, it} from 'vitest';
import {namesIn} from '../names-in';
import {stylesFor} from '../used-styles';

const sheet = `
  :root { --ink: #111; --line: #ccc; --tone: tan }
  html { color: var(--ink) }
  .page { border: 1px solid var(--line) }
  .page:hover, .page[open] { color: red }
  .page[data-state=busy] { color: tan }
  :lang(en) { margin: 0 }
  .other { margin: 0 }
  #place { color: blue }
  @media print { .other { color: green } }
  @layer low { .page { color: green } }
`;

const stylesOf = (html: string) => stylesFor(sheet)(namesIn(html));

it('keeps the rules of the names a page has before it is touched, with their layers', async () => {
  const css = await stylesOf('<html><div class="page"></div></html>');
  expect(css).toBe(
    ':root{--a:#111;--b:#ccc}html{color:var(--a)}.page{border:1px solid var(--b)}' +
      '.page[open]{color:red}:lang(en){margin:0}@layer low{.page{color:green}}',
  );
});

it('names layers that the page leaves empty only where their order matters', async () => {
  const layered = (order: string) =>
    stylesFor(`@layer ${order}; @layer b { p { color: red } } @layer a, c { q { margin: 0 } }`)(
      namesIn('<p>'),
    );
  expect(await layered('a, b, c')).toBe('@layer a;@layer b{p{color:red}}');
});

it('keeps a variable that only the page itself uses', async () => {
  expect(await stylesOf('<html><path fill="var(--tone)"></html>')).toContain('--tone:tan');
});

it('keeps a state that the page is in', async () => {
  expect(await stylesOf('<p class="page" data-state="busy">')).toContain('[data-state=busy]');
  expect(await stylesOf('<p class="page" data-state="idle">')).not.toContain('[data-state=busy]');
});

it('answers pages of the same names, whatever else is in them, with the same text', () => {
  const stylesFrom = stylesFor(sheet);
  const [one, two] = ['<p class="page mine" id="a">', '<p class="yours page" id="b">'].map((html) =>
    stylesFrom(namesIn(html)),
  );
  expect(one).toBe(two);
  expect(stylesFrom(namesIn('<p class="page" id="place">'))).not.toBe(one);
});
