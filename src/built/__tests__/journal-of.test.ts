import {describe, expect, it} from 'vitest';
import {journalOf} from '../journal-of';
import {journal} from '../../lib/__tests__/factories';

const blog = 'docusaurus-plugin-content-blog';

describe('the journal among the loaded plugins', () => {
  it('is what the default blog instance holds, not another one', () => {
    const wanted = journal({title: 'wanted'});
    const plugins = [
      {name: 'docusaurus-plugin-sitemap', options: {}, content: undefined},
      {name: blog, options: {id: 'default'}, content: {journal: wanted}},
      {name: blog, options: {id: 'news'}, content: {journal: journal({title: 'news'})}},
    ];
    expect(journalOf(plugins)).toBe(wanted);
  });

  it('is asked for, by the name of its plugin, where there is none', () => {
    const plugins = [{name: blog, options: {id: 'default'}, content: {blogPosts: []}}];
    expect(() => journalOf(plugins)).toThrow(/list \.\/src\/plugins\/journal\/index\.ts/);
  });
});
