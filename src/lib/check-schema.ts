import type {Joi} from '@docusaurus/utils-validation';
import type {Problem} from './problem';
import type {YamlSource} from './yaml-source';

/**
 * Checks a YAML source against a schema.
 * The schema's `description`s are what a writer is told was expected; of a pattern, its `name`.
 */
export function checkSchema(source: YamlSource, schema: Joi.ObjectSchema): Problem[] {
  if (source.problems.length > 0) {
    return source.problems;
  }
  const {error} = schema.validate(source.value ?? {}, {abortEarly: false, convert: false});
  return (error?.details ?? []).map((detail) => {
    const {path, type} = detail;
    const key = path.join('.');
    const place = {file: source.file, line: source.lineOf(path)};
    if (type === 'object.unknown') {
      return {
        ...place,
        found: `the unknown key \`${key}\``,
        expected: allowedKeys(schema, path.slice(0, -1)) ?? detail.message,
      };
    }
    if (type === 'any.required') {
      return {
        ...place,
        found: `no \`${key}\``,
        expected: `\`${key}\`: ${expectation(schema, path)}`,
      };
    }
    const found = key ? `\`${key}: ${show(detail.context?.value)}\`` : show(detail.context?.value);
    // A value given twice is no fault of its own: the list is told what it should be.
    const at = type === 'array.unique' ? path.slice(0, -1) : path;
    const named = detail.context?.['name'] as string | undefined;
    return {...place, found, expected: named ?? expectation(schema, at) ?? detail.message};
  });
}

type SchemaDescription = ReturnType<Joi.Schema['describe']>;

function descriptionAt(
  schema: Joi.Schema,
  path: readonly (string | number)[],
): SchemaDescription | undefined {
  let at: SchemaDescription | undefined = schema.describe();
  for (const key of path) {
    const keys = at?.['keys'] as Record<string, SchemaDescription> | undefined;
    const patterns = at?.['patterns'] as {rule: SchemaDescription}[] | undefined;
    const items = at?.['items'] as SchemaDescription[] | undefined;
    at = keys?.[key] ?? patterns?.[0]?.rule ?? items?.[0];
  }
  return at;
}

/** The nearest description on the way to a path. */
function expectation(schema: Joi.Schema, path: readonly (string | number)[]): string | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const description = descriptionAt(schema, path.slice(0, length))?.flags as
      {description?: string} | undefined;
    if (description?.description) {
      return description.description;
    }
  }
  return undefined;
}

/** The keys a map may have; where they are no fixed set, what the schema says of the map. */
function allowedKeys(schema: Joi.Schema, path: readonly (string | number)[]): string | undefined {
  const at = descriptionAt(schema, path);
  const keys = Object.keys((at?.['keys'] as object | undefined) ?? {});
  return keys.length > 0 && !at?.['patterns']
    ? `one of ${keys.map((key) => `\`${key}\``).join(', ')}`
    : expectation(schema, path);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
