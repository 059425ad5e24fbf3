import {expect, it} from 'vitest';
import {withSteadyNames} from '../steady-names';

it('gives scripts that differ in the names of variables alone the same names', async () => {
  const script = (f: string, g: string) =>
    `(()=>{function ${f}(e){return e+1}function ${g}(e){return ${f}(e)*2}window.answer=${g}(20)})();`;
  const [one, other] = await Promise.all([script('k', 'b'), script('b', 'a')].map(withSteadyNames));
  expect(one).toBe(other);
  expect(one).toMatch(/window\.answer=\w\(20\)/);
});

it('keeps the words of a script and what others call it by', async () => {
  expect(await withSteadyNames('export const 年輪="\\u5e74輪";')).toBe('export const 年輪="年輪";');
});

it('has names for as many variables as there are, none twice', async () => {
  const names = Array.from({length: 5000}, (_, index) => `name${index}`);
  const script = `function all(${names.join(',')}){return[${names.join(',')}]}`;
  const given = /\((?<names>.*)\)\{/.exec(await withSteadyNames(script))?.groups?.['names'];
  expect(new Set(given?.split(',')).size).toBe(5000);
});
