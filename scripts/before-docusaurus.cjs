/** Required before Docusaurus starts (package.json): what it reads from its environment while it loads. */
const {readdirSync, readFileSync} = require('node:fs');
const path = require('node:path');

const folder = path.resolve(__dirname, '../node_modules');

const names = readdirSync(folder)
  .filter((name) => !name.startsWith('.'))
  .flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(path.join(folder, name)).map((own) => `${name}/${own}`)
      : [name],
  );

function isEsModule(name) {
  try {
    const text = readFileSync(path.join(folder, name, 'package.json'), 'utf8');
    return JSON.parse(text).type === 'module';
  } catch {
    return false;
  }
}

// Lets Node load packages that are ES modules. Docusaurus loads the configuration and the plugins by jiti, which would
// rewrite those packages, too, file by file: a third of the processor time of a first build.
process.env.JITI_NATIVE_MODULES = JSON.stringify(names.filter(isEsModule));

// A small picture is a file, too, and not an address that holds it: feeds, books and the site's policy want files.
process.env.WEBPACK_URL_LOADER_LIMIT = '0';
