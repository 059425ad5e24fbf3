/** Lists the licence of every installed package, as the lock says it. Usage: npm run licences */
import {byLicence} from './dependencies/licences';
import {readLock} from './dependencies/read-lock';

for (const [licence, packages] of byLicence(readLock('package-lock.json'))) {
  console.log(`${licence} (${packages.length}): ${packages.join(', ')}\n`);
}
