import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {contentProblems} from '../../scripts/linting/content-problems';
import {describeProblem, type Problem} from '../../src/lib/problem';
import {fileRuleIds} from '../../src/lint/file-rules';
import {rules} from '../../src/lint/rules';
import {markdownCases, mdxCases} from '../support/bad-input/bodies';
import {fileCases, goodFiles} from '../support/bad-input/files';
import {frontMatterCases} from '../support/bad-input/front-matter';
import {contextIn, makeSiteFolder} from '../support/bad-input/site-folder';
import {writtenRules} from '../support/written-rules';

const cases = [...frontMatterCases, ...fileCases, ...markdownCases, ...mdxCases];

/** What a build is stopped by: the plugins call the same functions. tests/site/bad-input.test.ts has the rest. */
describe('bad input', () => {
  let folder: ReturnType<typeof makeSiteFolder>;
  let problems: Problem[];
  beforeAll(async () => {
    const files = cases.map(({file, text}) => [file, text] as const);
    folder = makeSiteFolder({...goodFiles, ...Object.fromEntries(files)});
    problems = await contentProblems(contextIn(folder.directory));
  }, 60_000);
  afterAll(() => folder.remove());

  it.each(cases)('is refused: $name', ({file, line, rule, said}) => {
    const told = problems.filter((problem) => problem.file === file);
    expect(told.map((problem) => [problem.line, problem.rule])).toContainEqual([line, rule]);
    expect(told.map(describeProblem).join('\n')).toContain(said);
  });

  it('is all there is: what it is compared with is good', () => {
    const bad = new Set(cases.map(({file}) => file));
    expect(problems.filter(({file}) => !bad.has(file)).map(describeProblem)).toEqual([]);
  });

  it('is told in one line each, with file, line, what was found and what was expected', () => {
    for (const problem of problems) {
      expect(describeProblem(problem)).toMatch(
        /^[^\n]+\.\w+:[1-9]\d*: found [^\n]+; expected [^\n]+\. \([a-z-]+\)$/,
      );
    }
  });

  it.each(['docs', 'i18n/en/docusaurus-plugin-content-docs/current'])(
    'breaks every rule there is, and those alone are listed in %s/writing.md, with what they mend',
    (folder) => {
      const written = writtenRules(`${folder}/writing.md`);
      const known = [...rules.map(({id}) => id), ...fileRuleIds];
      const broken = new Set(problems.map(({rule = ''}) => rule));
      const mending = new Set(problems.flatMap(({rule = '', fix}) => (fix ? [rule] : [])));
      expect(known.filter((rule) => !broken.has(rule))).toEqual([]);
      expect(written.map(({id}) => id).sort()).toEqual([...broken, 'registry'].sort());
      expect(
        written
          .filter(({mends}) => mends)
          .map(({id}) => id)
          .sort(),
      ).toEqual([...mending].sort());
    },
  );

  it('has a file of its own for each case', () => {
    expect(new Set(cases.map(({file}) => file)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(94);
  });
});

describe('bad input in what articles refer to', () => {
  it.each([
    ['tags.yml', 'linux:\n  label: Linux\n description: x\n', 3, 'YAML that cannot be read'],
    [
      'tags.yml',
      'linux:\n  label: x\n  description: x\n  icon: tux\n',
      4,
      '`linux.icon: tux`; expected one of',
    ],
    ['tags.yml', 'Linux:\n  label: x\n  description: x\n', 1, 'the unknown key `Linux`'],
    ['series.yml', 'cni:\n  titel: x\n', 1, 'no `cni.title`'],
    ['authors.yml', 'editors:\n  name: {en: x}\n', 2, 'found no `editors.name.zh-Hant`'],
    ['authors.yml', '- editors\n', 1, 'found ["editors"]; expected a map'],
  ])('is refused: %s of %j', async (name, text, line, said) => {
    const {directory, remove} = makeSiteFolder({[`blog/${name}`]: text});
    const problems = await contentProblems(contextIn(directory));
    remove();
    const told = problems.map(describeProblem).join('\n');
    expect(told).toContain(`blog/${name}:${line}: found`);
    expect(told).toMatch(/ \(registry\)$/);
    expect(told).toContain(said);
  });
});
