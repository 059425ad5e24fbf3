import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';

const load = createRequire(import.meta.url)('../messages-loader.cjs') as (
  this: {getOptions: () => {translations: Record<string, string>}},
  source: string,
) => string;

const inChinese = (source: string) =>
  load.call({getOptions: () => ({translations: {'code.copy': '複製', quoted: '"引"'}})}, source);

describe('the messages of what browsers get', () => {
  it('stand in the language of the page', () => {
    expect(
      inChinese(`const label = translate({
        id: 'code.copy',
        message: 'Copy',
        description: 'Button that copies a listing',
      });`),
    ).toBe(`const label = translate("複製");`);
  });

  it('keep their values', () => {
    expect(
      inChinese("translate({id: 'x', message: '{n} lines', description: 'Lines'}, {n: 3})"),
    ).toBe("translate('{n} lines', {n: 3})");
  });

  it('may hold quotation marks and escapes', () => {
    expect(inChinese(`translate({id: 'quoted', message: "it's"})`)).toBe(`translate("\\"引\\"")`);
    expect(inChinese(String.raw`translate({id: 'y', message: 'it\'s'})`)).toBe(
      String.raw`translate('it\'s')`,
    );
  });

  it.each([
    ['translate({id: `x${n}`, message: "m"})'],
    ['translate({id, message: "m"})'],
    ['<Translate id="x">Copy</Translate>'],
  ])('must be plain: %s is refused with what was found', (source) => {
    expect(() => inChinese(source)).toThrow(/Expected in what browsers get only translate/);
  });
});
