/* Runs the plugin's own postBuild over the pages of a folder, as Docusaurus would. */
const {readFileSync} = require('node:fs');
const path = require('node:path');
const {default: plugin, validateOptions} = require('@easyops-cn/docusaurus-search-local');
const {Joi} = require('@docusaurus/utils-validation');

async function main(directory) {
  const options = validateOptions({
    options: {language: ['en', 'zh'], docsRouteBasePath: '/', indexBlog: false, hashed: false},
    validate: (schema, value) => Joi.attempt(value, schema),
  });
  const context = {
    siteDir: directory,
    generatedFilesDir: path.join(directory, 'generated'),
    baseUrl: '/',
    siteConfig: {themeConfig: {}, trailingSlash: false},
    i18n: {currentLocale: 'zh-Hant'},
  };
  const sources = JSON.parse(readFileSync(path.join(directory, 'sources.json'), 'utf8'));
  await plugin(context, options).postBuild({
    routesPaths: sources.map((source) => source.path),
    outDir: directory,
    baseUrl: '/',
    siteConfig: context.siteConfig,
    plugins: [],
  });
}

main(process.argv[2]);
