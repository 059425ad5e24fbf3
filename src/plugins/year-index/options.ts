import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface Options {
  /** Path of the component for the site's root, given `HomePageProps`; without it the root is left to other plugins. */
  homePage?: string;
}

export interface PluginOptions extends Options {
  id: string;
}

const schema = Joi.object<PluginOptions>({
  homePage: Joi.string(),
}).messages({
  'object.unknown': 'The year-index plugin has no option {{#label}}; it has "homePage" and "id".',
});

/** @throws on an unknown key, naming it */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
