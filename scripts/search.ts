import {searchCommand} from './search/command';

void searchCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
