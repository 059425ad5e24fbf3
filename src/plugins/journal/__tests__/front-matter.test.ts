import {describe, expect, it} from 'vitest';
import {frontMatterSchema} from '../front-matter';
import {registries} from './fixtures';

describe('the schema of front matter', () => {
  const least = {
    title: 'DNS',
    description: 'Names',
    date: '2018-12-31',
    authors: ['editors'],
    tags: ['dns'],
  };
  const errorOf = (given: object, year = 2018) =>
    frontMatterSchema(registries, year).validate({...least, ...given}, {convert: false}).error
      ?.details[0]?.path;

  it('takes the least an article says, and everything it may say', () => {
    expect(errorOf({})).toBeUndefined();
    expect(
      errorOf({
        last_update: {date: '2026-02-28'},
        series: 'cni',
        order: 3,
        draft: false,
        unlisted: true,
      }),
    ).toBeUndefined();
  });

  it("wants a day of the folder's year, and lets the last change be of another", () => {
    expect(errorOf({}, 2019)).toEqual(['date']);
    expect(errorOf({date: '20180-01-01'})).toEqual(['date']);
    expect(errorOf({last_update: {date: '2019-01-01'}})).toBeUndefined();
  });
});
