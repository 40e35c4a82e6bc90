import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isFull } from './test/support/test-size.ts';

const shared = {
  setupFiles: ['test/support/setup.ts'],
  // Real git, TLS and browsers on two cores, which others may use too: generous bounds, so that only a hang fails by time.
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
  // Files share what they have loaded, which halves the time of the many small ones; none may leave state behind in a module.
  isolate: false,
};

// What keeps its data through test/support/test-store.ts runs a second time, on PostgreSQL: at each commit what is close to the store,
// each night all of it.
const closeToTheStore = [
  'store/!(scope)',
  'reconcile/{drift,loop,follow}',
  'customers/{records,surfaces}',
  'auth/{login,security}',
  'provisioning/signup',
  'calls/{breakout,search,ingest,mailed,import}',
  'portal/{cdr,reports}',
  'edge/{front-door,provided}',
  'config/export',
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

/** Where nothing is known of an earlier run large files start first: short ones that take long would be waited for at the end. */
const takeLong = /\/(?:broken|kill|import-kill|simulation|two-reconcilers)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [true, false].flatMap((long) => own.filter(({ moduleId }) => takeLong.test(moduleId) === long));
    });
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      { test: { ...shared, name: 'sqlite', include: ['test/**/*.test.ts'], exclude: ['test/store/postgres.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: onPostgres.map((name) => `test/${name}.test.ts`),
          exclude: ['test/store/thread.test.ts'],
          globalSetup: ['test/support/postgres-setup.ts'],
        },
      },
    ],
  },
});
