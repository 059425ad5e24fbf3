import {runCommand} from '../src/command-line/run-command';
import {byLicence} from './dependencies/licences';
import {readLock} from './dependencies/read-lock';

const usage = `npm run licences
Lists the licence of every installed package, as the lock says it.`;

void runCommand({usage}, () => {
  for (const [licence, packages] of byLicence(readLock('package-lock.json'))) {
    console.log(`${licence} (${packages.length}): ${packages.join(', ')}\n`);
  }
});
