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
  /** How many articles, the newest, a feed has at most; all where nothing is said. */
  most?: number;
}

/** What a writer of docusaurus.config.ts may give; every format is written unless told otherwise. */
export type Options = Partial<PluginOptions>;

const schema = Joi.object<PluginOptions>({
  formats: Joi.array()
    .items(Joi.valid(...formats))
    .min(1)
    .unique()
    .default(formats),
  most: Joi.number().integer().min(1),
}).messages({
  'object.unknown': 'The feeds plugin has no option {{#label}}; it has "formats", "most" and "id".',
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
