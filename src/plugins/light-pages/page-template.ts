import path from 'node:path';
import {buildSync} from 'esbuild';

/**
 * For `ssrTemplate` of the site's configuration: a page whose scripts wait for its reader (client/intent.ts). That does
 * what the stock theme's scripts before the body do; nothing uses the sprite there.
 */
export function pageTemplate(): string {
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% it.metaAttributes.forEach((attribute) => { %>
      <%~ attribute %>
    <% }); %>
    <%~ it.headTags %>
    <link rel="stylesheet" href="<%= it.baseUrl %><%= it.stylesheets[0] %>">
    <script data-script="<%= it.baseUrl %><%= it.scripts[0] %>" data-styles="<%= it.baseUrl %><%= it.stylesheets[0] %>">${intent()}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}

function intent(): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(__dirname, 'client/intent.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}
