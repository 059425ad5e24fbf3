import postcss from 'postcss';

/** States that a reader must be there for: with the first sign of one the whole style sheet comes (client/intent.ts). */
const touched = /:(hover|focus|focus-visible|focus-within|active|modal)\b|::(highlight|backdrop)/;

/** A style sheet without what cannot apply before a page is touched. Without scripts a page has all of it anyway. */
export function stylesAtRest(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (rule) => {
    if (/^\(scripting:\s*none\)$/.test(rule.params)) rule.remove();
  });
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) {
      return;
    }
    const resting = rule.selectors.filter(
      (selector) => !touched.test(selector.replace(/:not\([^)]*\)/g, '')),
    );
    if (resting.length === 0) rule.remove();
    else rule.selectors = resting.map(ofSomething);
  });
  return root.toString();
}

/** PurgeCSS takes a selector of nothing but pseudo-classes, such as `:lang(en)` or `:is(ul) :is(ul)`, for one of nothing. */
function ofSomething(selector: string): string {
  return selector.replace(/^:(?!root\b)/, '*:');
}
