import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {selectAll} from 'hast-util-select';
import {expect, inject, it} from 'vitest';
import type {Recording} from '../../src/lib/recording';
import {readPage, textOf} from '../support/pages';
import {locales, siteDir} from '../support/site';

const build = inject('builtSite');
const recording = JSON.parse(
  readFileSync(join(siteDir, 'labs/bridge-by-hand/recording.json'), 'utf8'),
) as Recording;

/** What a terminal showed while the step ran. */
function transcriptOf(name: string): string {
  const step = recording.steps.find((one) => one.name === name);
  const lines = step?.commands.flatMap(({command, stdout, stderr}) => [
    `${step.host || 'host'}# ${command.replaceAll('\n', '\n> ')}`,
    ...[stdout, stderr].filter(Boolean).map((text) => text.replace(/\n$/, '')),
  ]);
  return lines?.join('\n') ?? '';
}

it.each(locales)('the handbook in %s shows a recorded step to the letter', (locale) => {
  const page = readPage(build, locale === 'en' ? 'en/docs/labs.html' : 'docs/labs.html');
  const sessions = selectAll('code.language-shell-session', page.tree).map(textOf);
  const transcript = transcriptOf('container-to-container');
  expect(transcript).toContain('ping -c 1 172.18.0.3');
  expect(sessions).toContain(transcript);
});

it.each(locales)('the page in %s says where and when it was recorded', (locale) => {
  const page = readPage(build, locale === 'en' ? 'en/docs/labs.html' : 'docs/labs.html');
  expect(page.html).toContain(recording.environment.kernel);
  expect(page.html).toMatch(new RegExp(`datetime="?${recording.environment.date}`));
});
