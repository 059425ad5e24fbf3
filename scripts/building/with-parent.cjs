/**
 * Required by the Docusaurus of `npm run build` before all else: ends it with the build that started it, and lets one
 * that was stopped by a signal say so. Docusaurus itself then ends with 0, as if the site were complete.
 */
const {constants} = require('node:os');
const {isMainThread} = require('node:worker_threads');

if (isMainThread) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      // Which `process.exit()` without a code then takes.
      process.exitCode = 128 + constants.signals[signal];
    });
  }
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
