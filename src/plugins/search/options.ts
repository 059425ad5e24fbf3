import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';

/** What of Algolia's keys its DocSearch needs; the key is the public, search-only one. */
export interface AlgoliaOptions {
  appId: string;
  apiKey: string;
  indexName: string;
}

/** The plugin's options once validated. */
export interface PluginOptions {
  id: string;
  /** Who answers queries: an index built with the site, or Algolia. */
  provider: 'local' | 'algolia';
  algolia?: AlgoliaOptions;
}

/** What a writer of docusaurus.config.ts may give. */
export type Options = Partial<PluginOptions>;

const schema = Joi.object<PluginOptions>({
  provider: Joi.valid('local', 'algolia').default('local'),
  algolia: Joi.object<AlgoliaOptions>({
    appId: Joi.string().required(),
    apiKey: Joi.string().required(),
    indexName: Joi.string().required(),
  }).when('provider', {is: 'algolia', then: Joi.required()}),
}).messages({
  'object.unknown':
    'The search plugin has no option {{#label}}; it has "provider", "algolia" (with "appId", "apiKey", "indexName") and "id".',
});

/**
 * Checks the options and fills in the defaults.
 * @throws a Joi error naming the option, and what is allowed in its place.
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
