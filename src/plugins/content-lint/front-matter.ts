import {Joi} from '@docusaurus/utils-validation';
import {isRealDay} from '../../lib/real-day';

/** What a page of the handbook, or one beside the journal, declares; any other key is refused. */
export const pageSchema = Joi.object({
  title: Joi.string().required().description('the title, as text'),
  description: Joi.string()
    .required()
    .description('what the reader will find, in a sentence or two'),
  last_update: Joi.object({
    date: Joi.string()
      .custom((value: string, helpers) => (isRealDay(value) ? value : helpers.error('any.invalid')))
      .required()
      .description('a day that exists, as YYYY-MM-DD'),
  }).description('a map with `date`'),
  sidebar_label: Joi.string().description('a short title, as text'),
  slug: Joi.string().description("an address below the section's, which begins with `/`"),
  draft: Joi.boolean().description('true or false'),
  unlisted: Joi.boolean().description('true or false'),
}).description('a map of keys and values');
