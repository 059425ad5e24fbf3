import {Joi} from '@docusaurus/utils-validation';
import {describe, expect, it} from 'vitest';
import {checkSchema} from '../check-schema';
import {describeProblem} from '../problem';
import {readYaml} from '../yaml-source';

const schema = Joi.object({
  title: Joi.string().required().description('the title, as text'),
  order: Joi.number().max(9),
  tags: Joi.array()
    .items(Joi.valid('dns', 'cni').description('an id'))
    .unique()
    .description('a list of different ids'),
  update: Joi.object({
    date: Joi.string().required(),
    by: Joi.string(),
  }).description('a map with `date`'),
  words: Joi.object()
    .pattern(/^[a-z]+$/, Joi.object({label: Joi.string().description('a label')}))
    .description('a map of ids in lower case'),
}).description('a map of keys and values');

const check = (text: string) => checkSchema(readYaml(text, 'a.md', 2), schema).map(describeProblem);

describe('checking a YAML text', () => {
  it('finds nothing wrong in one that fits', () => {
    expect(check('title: NAT\ntags: [dns, cni]\nwords:\n  a: {label: A}\n')).toEqual([]);
  });

  it.each([
    [
      'an unknown key, with the allowed ones',
      'title: NAT\ncolour: red',
      'a.md:3: found the unknown key `colour`; expected one of `title`, `order`, `tags`, `update`, `words`.',
    ],
    [
      'an unknown key inside a map, with those allowed there',
      'title: NAT\nupdate:\n  date: today\n  at: noon',
      'a.md:5: found the unknown key `update.at`; expected one of `date`, `by`.',
    ],
    [
      'an unknown key where only a pattern says which are allowed',
      'title: NAT\nwords:\n  Bad_Id: {}',
      'a.md:4: found the unknown key `words.Bad_Id`; expected a map of ids in lower case.',
    ],
    [
      'an unknown key below a pattern',
      'title: NAT\nwords:\n  a:\n    icon: x',
      'a.md:5: found the unknown key `words.a.icon`; expected one of `label`.',
    ],
    [
      'a missing key, at the beginning',
      'order: 1',
      'a.md:2: found no `title`; expected `title`: the title, as text.',
    ],
    [
      'a missing key inside a map, at that map, with the nearest description',
      'title: NAT\nupdate:\n  by: us',
      'a.md:3: found no `update.date`; expected `update.date`: a map with `date`.',
    ],
    [
      'a value of another type, as it was written',
      'title: [NAT]',
      'a.md:2: found `title: ["NAT"]`; expected the title, as text.',
    ],
    [
      'a number in quotes, which is not converted',
      'title: NAT\norder: "3"',
      'a.md:3: found `order: 3`; expected a map of keys and values.',
    ],
    [
      'an item of a list, at its own line',
      'title: NAT\ntags:\n  - dns\n  - gpu',
      'a.md:5: found `tags.1: gpu`; expected an id.',
    ],
    [
      'an item given twice, by what the list should be',
      'title: NAT\ntags:\n  - dns\n  - dns',
      'a.md:5: found `tags.1: dns`; expected a list of different ids.',
    ],
    [
      'a value below a pattern',
      'title: NAT\nwords:\n  a:\n    label: 1',
      'a.md:5: found `words.a.label: 1`; expected a label.',
    ],
    [
      'a value without a description, by that of what holds it',
      'title: NAT\norder: 10',
      'a.md:3: found `order: 10`; expected a map of keys and values.',
    ],
    ['a list for a map', '- title', 'a.md:2: found ["title"]; expected a map of keys and values.'],
    ['a text for a map', 'title', 'a.md:2: found title; expected a map of keys and values.'],
  ])('refuses %s', (_case, text, problem) => {
    expect(check(text)).toEqual([problem]);
  });

  it('tells every problem at once', () => {
    expect(check('order: 10\ncolour: red')).toHaveLength(3);
  });

  it('takes a text that says nothing for an empty map', () => {
    expect(check('')).toEqual(['a.md:2: found no `title`; expected `title`: the title, as text.']);
  });

  it('tells only what the parser refused of a text that cannot be read', () => {
    expect(check('order: 1\ncolour: [')).toEqual([
      expect.stringMatching(/^a\.md:3: found YAML that cannot be read/),
    ]);
  });

  it("borrows the schema's own words where nothing is described", () => {
    const bare = Joi.object({order: Joi.number()});
    const problems = (text: string) => checkSchema(readYaml(text, 'a.yml'), bare);
    expect(problems('order: x')[0]?.expected).toBe('"order" must be a number');
    expect(checkSchema(readYaml('x: 1', 'a.yml'), Joi.object({}))[0]?.expected).toBe(
      '"x" is not allowed',
    );
  });
});
