import {describe, expect, it} from 'vitest';
import {blogPluginName, journalFrom} from '../blog-content';
import {journal} from './factories';

describe("the journal among all plugins' content", () => {
  it('is what the journal plugin left in the content of the blog', () => {
    const content = journal();
    expect(journalFrom({[blogPluginName]: {default: {journal: content}}})).toBe(content);
  });

  it.each([
    ['no blog at all', {}],
    ['no default blog', {[blogPluginName]: {}}],
    ['a stock blog', {[blogPluginName]: {default: {blogPosts: []}}}],
    ['a blog without content', {[blogPluginName]: {default: undefined}}],
  ])('is missed by name where there is %s', (_case, allContent) => {
    expect(() => journalFrom(allContent)).toThrow(/list \.\/src\/plugins\/journal\/index\.ts/);
  });
});
