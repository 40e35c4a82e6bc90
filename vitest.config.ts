import { defineConfig } from 'vitest/config';

const shared = {
  setupFiles: ['test/setup.ts'],
  // Real git, TLS and browsers on two cores, which others may use too: generous bounds, so that only a hang fails by time.
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

// What keeps its data through test/test-store.ts runs a second time, on PostgreSQL.
const onPostgres = [
  'store-*',
  'drift',
  'loop',
  'notices',
  'follow',
  'accounts-*',
  'reports-*',
  'import-calls',
  'portal-*',
  'edge-*',
  'certificates-faults',
  'customers-s*',
  'customers-forms',
  'customers-apart',
  'demo',
  'export',
  'postgres',
];

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
