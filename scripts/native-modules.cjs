/**
 * Required before Docusaurus starts (package.json): lets Node load packages that are ES modules. Docusaurus loads the
 * configuration and the plugins by jiti, which would rewrite those packages, too, file by file: a third of the
 * processor time of a first build. Without this everything works the same, only slower.
 */
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

process.env.JITI_NATIVE_MODULES = JSON.stringify(names.filter(isEsModule));
