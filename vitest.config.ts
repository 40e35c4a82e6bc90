import { defineConfig } from 'vitest/config';
import { isFull } from './test/test-size.ts';

const shared = {
  setupFiles: ['test/setup.ts'],
  // Real git, TLS and browsers on two cores, which others may use too: generous bounds, so that only a hang fails by time.
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
  // Files share what they have loaded, which halves the time of the many small ones; none may leave state behind in a module.
  isolate: false,
};

// What keeps its data through test/test-store.ts runs a second time, on PostgreSQL: at each commit what is close to the store,
// each night all of it.
const closeToTheStore = [
  'store-*',
  'drift',
  'loop',
  'notices',
  'follow',
  'accounts-records',
  'accounts-login',
  'reports-breakout',
  'reports-calls',
  'reports-ingest',
  'reports-mailed',
  'import-calls',
  'portal-cdr',
  'portal-reports',
  'edge-front',
  'edge-provided',
  'customers-s*',
  'export',
  'postgres',
];
const furtherAway = [
  'accounts-*',
  'reports-*',
  'portal-*',
  'edge-*',
  'certificates-faults',
  'customers-forms',
  'customers-apart',
  'demo',
];
const onPostgres = isFull ? [...closeToTheStore, ...furtherAway] : closeToTheStore;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'sqlite', include: ['test/**/*.test.ts'], exclude: ['test/postgres.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: onPostgres.map((name) => `test/${name}.test.ts`),
          globalSetup: ['test/postgres-setup.ts'],
        },
      },
    ],
  },
});
