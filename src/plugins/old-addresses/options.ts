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
  id: Joi.string().default('default'),
  file: Joi.string().required(),
});

/** @throws on an unknown key, naming it */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
