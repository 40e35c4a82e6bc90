// How Vitest runs the tests: how many files beside each other, in which order, and which of them also on PostgreSQL.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SlowestFiles } from './.ci/slowest-files.ts';
import { secondsOf } from './test/support/file-durations.ts';
import { temporaryFolder } from './test/support/temporary-files.ts';
import { isFull } from './test/support/test-size.ts';

/** Most files wait for processes and sockets more than they work: more of them than processors are run beside each other. */
const WORKERS = 4;

const shared = {
  setupFiles: ['test/support/setup.ts'],
  // Real git, TLS and browsers on two cores, which others may use too: generous bounds, so that only a hang fails by time.
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 60_000 } },
  // Files share what they have loaded, which halves the time of the many small ones; none may leave state behind in a module.
  isolate: false,
  env: {
    TMPDIR: temporaryFolder(),
    // Code is compiled once for all runs.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'node-compile-cache'),
  },
};

/**
 * Workers that run many files: tests make many objects that soon go, and with 32 megabytes for new ones they are collected half as
 * often, a twelfth less processor time. Not where processes are started, which copy those pages.
 */
const collectingLess = { ...shared, execArgv: ['--max-semi-space-size=32', '--min-semi-space-size=32'] };

// What keeps its data through test/support/test-store.ts runs a second time, on PostgreSQL: at each commit what is close to the store,
// each night all of it.
const closeToTheStore = [
  'store/!(scope)',
  'reconcile/{drift,loop,follow,rename,rollback,sources}',
  'customers/{records,surfaces,accounts,erase}',
  'auth/{login,security}',
  'provisioning/{signup,entries}',
  'billing/{rating,packages}',
  'calls/{breakout,search,ingest,mailed,import,known-calls}',
  'portal/{cdr,reports,forms/filters}',
  'edge/{front-door,provided}',
  'config/export',
  'operations/{shortfalls,audit-stream,purge,sealed-secrets}',
  'portal/outages',
  'live/pages',
];
const furtherAway = [
  'notifications/derive',
  'auth/*',
  'calls/*',
  'portal/*',
  'edge/*',
  'certificates/faults',
  'customers/{forms,isolation}',
  'scenarios/demo',
];
const onPostgres = isFull ? [...closeToTheStore, ...furtherAway] : closeToTheStore;

/**
 * These start processes by the dozen. Each begins as a copy of its parent's page tables, 2 ms in a worker that has just been started and
 * 30 in one that has run other files, so each of these files has a worker of its own.
 */
const startingProcesses = [
  'adding',
  'scenarios/**/*',
  'adapters/git/*',
  'deploy/*',
  'reconcile/{broken,sources,sources-property}',
  'preview/preview',
  'certificates/{faults,kill,operator,prepared,road}',
  'cli/{ci,exit-codes,exit-codes-certificates,plan-against,planned-source,shells,suspended-plan,validate-formats}',
  'config/{import-portals,policies}',
  'console/{actions,actions-browser,api-contract,brand,brand-browser,calls-api,client,fleet}',
  'notifications/{channels,road}',
  'calls/{import-kill,mailed}',
  'domains/domains',
  'customers/{api,messages}',
  'operations/shortfalls',
  'store/upgrades',
];
const testsOf = (names: readonly string[]): string[] => names.map((name) => `test/${name}.test.ts`);

/** The longest first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const root = join(import.meta.dirname, 'test/');
    const seconds = ({ moduleId }: TestSpecification): number => secondsOf[moduleId.slice(root.length)] ?? 0;
    const projects = [...new Set(sorted.map(({ project }) => project))];
    // A worker goes from file to file of one project, and is started again for another.
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((left, right) => seconds(right) - seconds(left)),
    );
  }
}

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['temporary-files', 'built-program', 'browser'].map((name) => `test/support/${name}.ts`),
    reporters: process.env['CI'] === 'true' ? ['default', new SlowestFiles()] : ['default'],
    projects: [
      { test: { ...shared, name: 'processes', include: testsOf(startingProcesses), isolate: true } },
      {
        test: {
          ...collectingLess,
          name: 'sqlite',
          include: ['test/**/*.test.ts'],
          exclude: ['test/store/postgres.test.ts', ...testsOf(startingProcesses)],
        },
      },
      {
        test: {
          ...collectingLess,
          name: 'postgres',
          include: testsOf(onPostgres),
          exclude: ['test/store/thread.test.ts'],
          globalSetup: ['test/support/postgres-setup.ts'],
        },
      },
    ],
  },
});
