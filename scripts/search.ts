import {searchCommand} from './search/command';

process.exitCode = await searchCommand(process.argv.slice(2));
