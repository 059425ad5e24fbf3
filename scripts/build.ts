/**
 * `npm run build`: Docusaurus's build, into a folder beside; the site is replaced once all of it has succeeded.
 * Usage: npm run build -- [--locale en] [--out-dir folder] and whatever else `docusaurus build` takes
 */
import {build} from './building/build';

void build(process.cwd(), process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
