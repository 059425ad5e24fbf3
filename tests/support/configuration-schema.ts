import Ajv, {type JSONSchemaType} from 'ajv';

/*
 * Files the API server reads at its start are written like manifests, but are no objects of its API, so no package has
 * their schemas. Ours follow the types of Kubernetes 1.20 (staging/src/k8s.io/apiserver/pkg/apis) and 1.29 (kms v2).
 */

const strings = {type: 'array', items: {type: 'string'}};
const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const metadata = {type: 'object'};
const keys = object(
  {
    keys: {
      type: 'array',
      minItems: 1,
      items: object({name: {type: 'string'}, secret: {type: 'string'}}, ['name', 'secret']),
    },
  },
  ['keys'],
);

/** https://kubernetes.io/docs/reference/config-api/apiserver-config.v1/ */
const encryption = (kind: string) =>
  object(
    {
      apiVersion: {type: 'string'},
      kind: {const: kind},
      metadata,
      resources: {
        type: 'array',
        minItems: 1,
        items: object(
          {
            resources: {...strings, minItems: 1},
            providers: {
              type: 'array',
              minItems: 1,
              items: {
                ...object({
                  identity: object({}),
                  aescbc: keys,
                  aesgcm: keys,
                  secretbox: keys,
                  kms: object(
                    {
                      apiVersion: {enum: ['v1', 'v2']},
                      name: {type: 'string'},
                      endpoint: {type: 'string'},
                      cachesize: {type: 'integer'},
                      timeout: {type: 'string'},
                    },
                    ['name', 'endpoint'],
                  ),
                }),
                minProperties: 1,
                maxProperties: 1,
              },
            },
          },
          ['resources', 'providers'],
        ),
      },
    },
    ['resources'],
  );

const levels = {enum: ['None', 'Metadata', 'Request', 'RequestResponse']};
const stages = {
  type: 'array',
  items: {enum: ['RequestReceived', 'ResponseStarted', 'ResponseComplete', 'Panic']},
};

/** https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/ */
const auditPolicy = object(
  {
    apiVersion: {type: 'string'},
    kind: {type: 'string'},
    metadata,
    omitStages: stages,
    omitManagedFields: {type: 'boolean'},
    rules: {
      type: 'array',
      minItems: 1,
      items: object(
        {
          level: levels,
          users: strings,
          userGroups: strings,
          verbs: strings,
          resources: {
            type: 'array',
            items: object({group: {type: 'string'}, resources: strings, resourceNames: strings}),
          },
          namespaces: strings,
          nonResourceURLs: strings,
          omitStages: stages,
          omitManagedFields: {type: 'boolean'},
        },
        ['level'],
      ),
    },
  },
  ['rules'],
);

const schemas: Record<string, object> = {
  'apiserver.config.k8s.io/v1 EncryptionConfiguration': encryption('EncryptionConfiguration'),
  'audit.k8s.io/v1 Policy': auditPolicy,
};

/**
 * What is wrong with a configuration file, each with the path of the place.
 * @param name its apiVersion and kind
 * @returns undefined for a name that is none of these files'
 */
export function configurationProblems(name: string, value: unknown): string[] | undefined {
  const schema = schemas[name];
  if (!schema) {
    return undefined;
  }
  const validate = new Ajv({allErrors: true, strict: false}).compile(
    schema as JSONSchemaType<unknown>,
  );
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({instancePath, message = '', params}) => {
        const {additionalProperty} = params as {additionalProperty?: string};
        return additionalProperty
          ? `${instancePath}/${additionalProperty}: expected a field of the schema, found an unknown one`
          : `${instancePath || '/'}: ${message}`;
      });
}
