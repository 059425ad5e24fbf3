import {expect, it} from 'vitest';
import {namesIn} from '../names-in';
import {stylesFor} from '../used-styles';

const sheet = `
  :root { --ink: #111; --line: #ccc; --tone: tan }
  html { color: var(--ink) }
  .page { border: 1px solid var(--line) }
  .page:hover, .page[open] { color: red }
  .other { margin: 0 }
  #place { color: blue }
  @media print { .other { color: green } }
  @layer low { .page { color: green } }
`;

const stylesOf = (html: string) => stylesFor(sheet)(namesIn(html));

it('keeps the rules of the names a page has, with their states and layers', async () => {
  const css = await stylesOf('<html><div class="page"></div></html>');
  expect(css).toBe(
    ':root{--ink:#111;--line:#ccc}html{color:var(--ink)}.page{border:1px solid var(--line)}' +
      '.page:hover,.page[open]{color:red}@layer low{.page{color:green}}',
  );
});

it('keeps a variable that only the page itself uses', async () => {
  expect(await stylesOf('<html><path fill="var(--tone)"></html>')).toContain('--tone:tan');
});

it('answers pages of the same names, whatever else is in them, with the same text', async () => {
  const stylesFrom = stylesFor(sheet);
  const [one, two] = ['<p class="page mine" id="a">', '<p class="yours page" id="b">'].map((html) =>
    stylesFrom(namesIn(html)),
  );
  expect(one).toBe(two);
  expect(stylesFrom(namesIn('<p class="page" id="place">'))).not.toBe(one);
});
