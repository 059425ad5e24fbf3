/**
 * A loader for what browsers get: `translate({id, message, description}, …)` becomes `translate('the message in the
 * page's language', …)`. Ids and descriptions are for translators, and no table of messages is sent.
 */
const text = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/.source;
const declaration = new RegExp(
  `\\btranslate\\(\\s*\\{((?:\\s*(?:id|message|description):\\s*(?:${text}),?)+)\\s*\\}`,
  'g',
);
const property = new RegExp(`\\b(id|message):\\s*(${text})`, 'g');

module.exports = function messagesLoader(source) {
  const {translations} = this.getOptions();
  const said = source.replace(declaration, (_declaration, properties) => {
    const found = Object.fromEntries(
      [...properties.matchAll(property)].map(([, name, literal]) => [name, literal]),
    );
    const translated = translations[found.id?.slice(1, -1)];
    return `translate(${translated === undefined ? found.message : JSON.stringify(translated)}`;
  });
  const left = /\btranslate\(\s*\{|<Translate\b/.exec(said);
  if (left) {
    throw new Error(
      `Expected in what browsers get only translate({id: '…', message: '…', description: '…'}), ` +
        `each a plain string; found ${said.slice(left.index).split('\n', 3).join(' ')}`,
    );
  }
  return said;
};
