/**
 * A loader for the search's components: their messages without descriptions, which are for translators, and without
 * the English text of `translate` where the page brings the translation. `docusaurus write-translations` reads both in the source; a
 * browser would download them for nothing.
 */
module.exports = function leanMessages(source) {
  const {translated} = this.getOptions();
  const isTranslated = (id) => translated.includes(id);
  return source
    .replace(/(<Translate\s+id="[^"]+")\s+description="[^"]*"/g, '$1')
    .replace(
      /(\btranslate\(\s*\{\s*id: '([^']+)',)(\s*message: '[^']*',)\s*description: '[^']*',?/g,
      (_, start, id, message) => start + (isTranslated(id) ? '' : message),
    );
};
