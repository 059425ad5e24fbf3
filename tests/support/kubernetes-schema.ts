import * as certManager from '@kubernetes-models/cert-manager';
import * as kubernetes from 'kubernetes-models';
import {configurationProblems} from './configuration-schema';

interface Model {
  apiVersion: string;
  kind: string;
  prototype: {validate: () => void};
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isModel = (value: unknown): value is Model =>
  typeof value === 'function' && 'apiVersion' in value && 'kind' in value;

/** Every model of the package: its root exports groups, a group exports versions, a version exports classes. */
const modelsIn = (namespace: object): Model[] =>
  Object.values(namespace).flatMap((value: unknown) =>
    isModel(value) ? [value] : isObject(value) ? modelsIn(value) : [],
  );
const models = new Map(
  [...modelsIn(kubernetes), ...modelsIn(certManager)].map((model) => [
    `${model.apiVersion} ${model.kind}`,
    model,
  ]),
);

/**
 * Whether an apiVersion is one that was served once and is not any more. All alpha and beta versions in these packages
 * are: Kubernetes removed the last of its own in 1.32 (https://kubernetes.io/docs/reference/using-api/deprecation-guide/),
 * cert-manager in 1.6 (https://cert-manager.io/docs/releases/upgrading/remove-deprecated-apis/).
 */
export function isHistorical(apiVersion: string): boolean {
  const versions = [...models.values()].map((model) => model.apiVersion);
  return versions.includes(apiVersion) && /v\d+(?:alpha|beta)\d+$/.test(apiVersion);
}

/** A view of `value` that notes which keys of which object were read. */
function watched(value: unknown, reads: Map<object, Set<string>>): unknown {
  if (!isObject(value)) {
    return value;
  }
  return new Proxy(value, {
    get(target, key) {
      if (typeof key === 'string') {
        reads.set(target, (reads.get(target) ?? new Set()).add(key));
      }
      return watched(Reflect.get(target, key), reads);
    },
  });
}

/** Fields of looked-into objects that nothing looked at; an object nothing looked into is free-form. */
function unreadFields(value: unknown, reads: Map<object, Set<string>>, path = ''): string[] {
  const read = isObject(value) ? reads.get(value) : undefined;
  if (!isObject(value) || !read) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    Array.isArray(value) || read.has(key)
      ? unreadFields(child, reads, `${path}/${key}`)
      : [`${path}/${key}: expected a field of the schema, found an unknown one`],
  );
}

/**
 * What is wrong with a manifest, each with the path of the place; nothing when it is valid.
 * The package's own validators let unknown fields pass, so those are the fields its validator never reads.
 */
export function manifestProblems(manifest: unknown): string[] {
  const {apiVersion, kind} = (isObject(manifest) ? manifest : {}) as {
    apiVersion?: unknown;
    kind?: unknown;
  };
  const name = `${String(apiVersion)} ${String(kind)}`;
  const model = models.get(name);
  if (!model) {
    return (
      configurationProblems(name, manifest) ?? [
        `/: expected an apiVersion and kind of Kubernetes or cert-manager, found ${name}`,
      ]
    );
  }
  const reads = new Map<object, Set<string>>();
  try {
    Reflect.apply(model.prototype.validate, watched(manifest, reads), []);
  } catch (error) {
    const {errors} = error as {errors: readonly {instancePath: string; message: string}[]};
    return errors.map(({instancePath, message}) => `${instancePath || '/'}: ${message}`);
  }
  return unreadFields(manifest, reads);
}
