/** Makes a new article, as a draft: `npm run new -- --help`. */
import path from 'node:path';
import {newCommand} from './creating/command';

/** Of the writer's clock. */
const today = new Date().toLocaleDateString('sv');

void newCommand(process.argv.slice(2), path.join(__dirname, '..'), today).then((code) => {
  process.exitCode = code;
});
