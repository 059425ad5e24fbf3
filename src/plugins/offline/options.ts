import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

/** The plugin's options once validated. */
export interface PluginOptions {
  id: string;
  /** Whether readers' devices keep what they read. Turned off again, they forget it. */
  enabled: boolean;
  /** How many pages a device keeps, and how much space they may take with all they need. */
  pages: number;
  megabytes: number;
}

/** What a writer of docusaurus.config.ts may give. */
export type Options = Partial<PluginOptions>;

const schema = Joi.object<PluginOptions>({
  enabled: Joi.boolean().default(false),
  pages: Joi.number().integer().min(1).default(100),
  megabytes: Joi.number().min(1).default(50),
}).messages({
  'object.unknown':
    'The offline plugin has no option {{#label}}; it has "enabled", "pages", "megabytes" and "id".',
});

/** @throws a Joi error naming the option, and what is allowed in its place. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(schema, options);
}
