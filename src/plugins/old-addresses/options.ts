import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface Options {
  /** The YAML file of old addresses, from the site's root. */
  file: string;
}

export interface PluginOptions extends Options {
  id: string;
}

const schema = Joi.object<PluginOptions>({
  file: Joi.string().required(),
}).messages({
  'object.unknown': 'The old-addresses plugin has no option {{#label}}; it has "file" and "id".',
});

/** @throws on an unknown key, naming it */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
