import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {Joi} from '@docusaurus/utils-validation';
import {checkSchema} from '../../src/lib/check-schema';
import {ContentError} from '../../src/lib/problem';
import {readYaml} from '../../src/lib/yaml-source';
import {packageOf} from './tools';

/** What a lab declares about itself in `lab.yml`. */
export interface Lab {
  /** Its folder's name. */
  name: string;
  title: Record<string, string>;
  /** Light labs replay on every check; heavy ones need minutes, and are checked by hash. */
  class: 'light' | 'heavy';
  /** Programs it runs, each from a Debian package of `tools.ts`. */
  tools: string[];
  /** What it gets beyond the bare box; `box.sh` says what each is. */
  needs: ('cgroups' | 'cache' | 'kubernetes' | 'node_modules' | 'vm')[];
}

const text = Joi.string().required();
const schema = Joi.object({
  title: Joi.object({'zh-Hant': text, en: text}).required().description('a title in each language'),
  class: Joi.valid('light', 'heavy').required().description('light or heavy'),
  tools: Joi.array()
    .items(
      Joi.string().custom((tool: string, helpers) =>
        packageOf(tool) ? tool : helpers.error('any.invalid'),
      ),
    )
    .required()
    .description('programs listed in labs/lib/tools.ts'),
  needs: Joi.array()
    .items(Joi.valid('cgroups', 'cache', 'kubernetes', 'node_modules', 'vm'))
    .description(
      'what the box holds beyond namespaces, of cgroups, cache, kubernetes, node_modules and vm',
    ),
});

/**
 * Reads one lab's declaration.
 * @throws ContentError with file and line
 */
export function readLab(labsDir: string, name: string): Lab {
  const file = path.join(labsDir, name, 'lab.yml');
  const source = readYaml(readFileSync(file, 'utf8'), path.join('labs', name, 'lab.yml'));
  const problems = checkSchema(source, schema);
  if (problems.length > 0) {
    throw new ContentError(problems);
  }
  return {name, needs: [], ...(source.value as Omit<Lab, 'name' | 'needs'>)};
}

/** Every lab there is, by name. */
export function readLabs(labsDir: string): Lab[] {
  return readdirSync(labsDir, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'lib' && !entry.name.startsWith('_'))
    .map((entry) => readLab(labsDir, entry.name))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
