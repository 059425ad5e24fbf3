/** Makes articles of somebody's Markdown: `npm run import -- --help`. */
import path from 'node:path';
import {importCommand} from './importing/command';

/** Of the writer's clock. */
const today = new Date().toLocaleDateString('sv');

void importCommand(process.argv.slice(2), path.join(__dirname, '..'), today).then((code) => {
  process.exitCode = code;
});
