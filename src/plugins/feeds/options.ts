import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';
import {feedFormats} from '../../lib/feed-formats';
import type {FeedFormat} from './formats';

const formats = feedFormats.map(({format}) => format);

/** The plugin's options once validated. */
export interface PluginOptions {
  id: string;
  /** The formats written for every feed. */
  formats: FeedFormat[];
}

/** What a writer of docusaurus.config.ts may give; every format is written unless told otherwise. */
export type Options = Partial<PluginOptions>;

const schema = Joi.object<PluginOptions>({
  formats: Joi.array()
    .items(Joi.valid(...formats))
    .min(1)
    .unique()
    .default(formats),
}).messages({
  'object.unknown': 'The feeds plugin has no option {{#label}}; it has "formats" and "id".',
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
