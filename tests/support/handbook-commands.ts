/**
 * How each command that README.md, CONTRIBUTING.md and the handbook tell people to type is proved to work. A command
 * that a page gains needs a row here, one that it loses has none: tests/site/handbook-commands.test.ts.
 */
export type Proof =
  /** Is run, in a copy of the site. */
  | ({by: 'running'; says?: string | RegExp; makes?: readonly string[]} & Instead)
  /** Is a server: it is started, asked for a page, and stopped. */
  | {by: 'asking'; page: string; says: string}
  /** Is run with the others of its kind, one after the other, beside an nginx that then must answer. */
  | {by: 'nginx'}
  /** Is run by another test of `npm test`, or by what starts them: that file holds these words. */
  | {by: 'another'; file: string; holds: string}
  /** Cannot be run where tests are. */
  | {by: 'nobody'; why: string};

/** What is run where the command itself takes too long or leaves something to its reader. */
interface Instead {
  as?: string;
}

/** Is run as it stands; ends with 0. */
const runs = (more: Omit<Proof & {by: 'running'}, 'by'> = {}): Proof => ({by: 'running', ...more});
const answers = (page: string, says: string): Proof => ({by: 'asking', page, says});
const runBy = (file: string, holds: string): Proof => ({by: 'another', file, holds});
const notRun = (why: string): Proof => ({by: 'nobody', why});

const online = notRun(
  'what the registry answers changes by the day, and a test may not depend on it',
);
const behindNginx: Proof = {by: 'nginx'};

/**
 * By the command as written. They run from the first to the last, in one copy of the site: a small journal with the
 * pages of this one's build.
 */
export const proofs: Readonly<Record<string, Proof>> = {
  // Installing, testing
  'npm ci': runBy('.ci/run', 'npm ci --no-audit --no-fund && npm test'),
  'npm test': runBy('.ci/run', 'npm ci --no-audit --no-fund && npm test'),
  'npm run lint': runBy('scripts/test.ts', 'runChecks(checks, root)'),
  'npm run typecheck': runBy('scripts/testing/checks.ts', "['tsc', '--noEmit'"),
  'npm run format': runBy('scripts/testing/checks.ts', "['prettier', '--check'"),
  'npm run test:unit': runBy('scripts/testing/run-vitest.ts', "['unit', 'content']"),
  'npx vitest run tests/site/links.test.ts': runBy('tests/site/links.test.ts', "describe('links'"),
  'npx vitest run --project content': runBy('scripts/testing/run-vitest.ts', "'content'"),
  'npx vitest run --project labs': runBy('scripts/testing/run-vitest.ts', "'labs'"),
  'npx vitest run --project site': runBy('scripts/testing/run-vitest.ts', "'site'"),
  'npx vitest run --project browser': runBy('scripts/testing/run-vitest.ts', "'browser'"),
  'npm run screenshots': runBy('tests/support/pictures.ts', "process.env['UPDATE'] === '1'"),
  'npm run licences': runs({says: 'MIT ('}),
  'npm audit --omit=dev': online,
  'npm audit signatures': online,
  'npm outdated': online,
  'npm install': online,

  // Building, reading
  'npm run docusaurus': runBy('tests/support/docusaurus.ts', 'docusaurusCommand(directory)'),
  'npm run build': runBy('tests/support/built-site.ts', 'scripts.build'),
  'RINGS_TODAY=2027-01-02 npm run build': runBy('tests/site/waiting.test.ts', 'RINGS_TODAY'),
  'npm run build -- --locale en --out-dir ../en': runBy(
    'tests/site/safe-build.test.ts',
    "'--out-dir'",
  ),
  'npm run serve': answers('/2018/cert-manager', 'cert-manager'),
  'npm start': answers('/', '年輪'),
  'npm start -- --locale en': answers('/en/', 'Rings'),

  // Writing
  'npm run new': runs({
    as: 'npm run new -- first-word --title 字 --tags linux',
    makes: ['blog/2026/first-word/index.md'],
  }),
  'npm run new -- --help': runs({says: '--series id'}),
  'npm run new -- tcp-backlog --title "TCP的待辦佇列" --title-en "TCP\'s backlog" --tags network,linux --lab':
    runs({
      makes: ['labs/tcp-backlog/lab.sh'],
    }),
  'npm run new -- <slug> --title "…" --tags a,b': runs({
    as: 'npm run new -- second-word --title "…" --tags linux,network',
    says: 'second-word/index.md',
  }),
  'npm run import': runs({
    as: 'npm run import -- ~/old-blog/source/_posts --dry-run --report dry.md',
    makes: ['dry.md'],
  }),
  'npm run import -- ~/old-blog/source/_posts': runs({
    says: '0 not imported: import-report.md',
    makes: ['import-report.md', 'blog/2019/bridges/index.md'],
  }),
  'npm run import -- <folder>': runs({as: 'npm run import -- --help', says: '--dry-run'}),
  'npm run lint:content': runs({says: 'Problems found: 0.'}),

  // Labs
  'npm run labs': runBy('tests/labs/labs.test.ts', 'replayLab(labsDir, lab)'),
  'npm run labs -- bridge-by-hand': runs({says: /^(same|skipped) +bridge-by-hand/m}),
  'npm run labs -- --record bridge-by-hand': runs({says: /^(recorded|skipped) +bridge-by-hand/m}),
  // They take minutes, and programs that are installed by hand.
  'npm run labs -- --heavy': runs({as: 'npm run labs -- --heavy --packages', says: 'etcd'}),

  'npm run labs -- --record tcp-backlog': runs({says: /^(recorded|skipped) +tcp-backlog/m}),
  'git mv': notRun('which article is moved, and where to, is for its writer to say'),

  // What the last build is asked
  'npm run -s search -- "-j MASQUERADE"': runs({says: '/2018/'}),
  'npm run -s search -- --locale en --json "storage class"': runs({says: '"hits": ['}),
  'npm run links -- --record': runs({makes: ['blog/links.yml']}),
  'npm run links': runs(),
  'npm run links -- --refresh': runBy(
    'scripts/links/__tests__/command.test.ts',
    "run('--refresh')",
  ),
  'npm run links -- --refresh --host kubernetes.io': runBy(
    'scripts/links/__tests__/command.test.ts',
    "run('--refresh', '--host'",
  ),

  // Going live
  "npm run pack -- --connect 'https://*.algolia.net' --connect 'https://*.algolianet.com'": runs({
    makes: ['deploy/generated/rings-site.conf'],
  }),
  'npm run pack -- --meta': runs({says: 'files compressed'}),
  'npm run pack': runs({makes: ['build/2018.html.br', 'deploy/generated/_headers']}),
  'cp deploy/generated/_headers build/': runs({makes: ['build/_headers']}),
  'apt-get install nginx-light libnginx-mod-http-brotli-static': runBy(
    'scripts/tools/table.ts',
    "debianPackage: 'libnginx-mod-http-brotli-static'",
  ),
  'cp deploy/generated/rings-site.conf /etc/nginx/conf.d/': behindNginx,
  'cp deploy/rings-brotli.conf /etc/nginx/conf.d/': behindNginx,
  'cp deploy/nginx.conf /etc/nginx/conf.d/rings.conf': behindNginx,
  'nginx -t': behindNginx,
  'nginx -s reload': behindNginx,
  'rsync -rc --delete build/ server:/srv/rings/': notRun('it needs a server of yours'),
  'npx tsx scripts/app-icons.ts': runs({makes: ['src/plugins/offline/icons/192.png']}),

  // In parts
  'RINGS_PART=2016,2017 npm run build -- --out-dir ../parts/2016': inParts(),
  'RINGS_PART=2018 npm run build -- --out-dir ../parts/2018': inParts(),
  'RINGS_PART=rest npm run build -- --out-dir ../parts/rest': inParts(),
  'npm run merge': runBy('tests/site/parts.test.ts', 'scripts/merge.ts'),
  'npm run merge -- ../parts/2016 ../parts/2018 ../parts/rest': runBy(
    'tests/site/parts.test.ts',
    'scripts/merge.ts',
  ),

  // Measuring, at its smallest
  'npm run bench:search': runs({
    as: 'npm run bench:search -- --size 0 --engines rings',
    says: "'rings'",
  }),
  'npm run bench:listing': runs({
    as: 'npm run bench:listing -- --lines 100',
    says: /^\| 4 \| 502 \| /m,
  }),
  // wrk is nothing that tests install.
  'npm run bench:load': runs({as: 'npm run bench:load -- --help', says: '--seconds'}),
  // A preview of 24 articles takes a minute to start.
  'npm run bench:save': runs({as: 'npm run bench:save -- --help', says: '--count'}),
  // The peers are installed from the network, and take half an hour.
  'npm run bench:peers': runs({as: 'npm run bench:peers -- --help', says: '--make site'}),
};

function inParts(): Proof {
  return runBy('tests/site/parts.test.ts', "vi.stubEnv('RINGS_PART', part)");
}

/** Paths of examples: what a reader makes. */
export const examples: readonly string[] = ['labs/tcp-backlog/', 'i18n/ja/'];

/** Listings that show something else than what is typed at a shell, by their first line. */
export const specimens: readonly string[] = [
  // A listing as an article has it.
  'ip link add docker0 type bridge',
  // Words of a lab's script, which `npm run labs` runs.
  '. /lab/lib/vm.sh',
  '. /lab/lib/steps.sh',
];
