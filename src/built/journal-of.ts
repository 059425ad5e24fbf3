import {journalFrom} from '../lib/blog-content';
import type {Journal} from '../lib/journal';

/** What is needed of Docusaurus's `LoadedPlugin`. */
interface LoadedContent {
  name: string;
  options: {id?: string};
  content: unknown;
}

/**
 * The journal among the loaded plugins, as `postBuild` hands them over.
 * @throws if the `journal` plugin is not configured.
 */
export function journalOf(plugins: readonly LoadedContent[]): Journal {
  const allContent: {[name: string]: {[id: string]: unknown}} = {};
  for (const {name, options, content} of plugins) {
    allContent[name] = {...allContent[name], [options.id ?? 'default']: content};
  }
  return journalFrom(allContent);
}
