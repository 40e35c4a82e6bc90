// What the guards of changes count within an hour, on both databases.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/durations.ts';
import type { RiskClass } from '../../src/core/plan/risk.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { readChangeCounts, writePortalChanges } from '../../src/store/tables/brand-states.ts';
import { newStoreUrl } from '../support/test-store.ts';

let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-changes-'));
  store = await openStore(await newStoreUrl(join(folder, 'portico.db')));
});

afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const write = (at: number, risk: RiskClass, ...portals: readonly string[]) =>
  store.transaction().execute((tx) => writePortalChanges(tx, new Map([[risk, new Set(portals)]]), at));

async function lastHour(now: number): Promise<string[]> {
  const counts = await readChangeCounts(store, now);
  return [...counts.lastHour].flatMap(([risk, portals]) => [...portals].sort().map((portal) => `${risk} ${portal}`));
}

test('a portal counts once a class, for an hour from its last change; older ones are dropped', async () => {
  await write(0, 'money', 'a', 'b');
  await write(30 * MINUTE, 'money', 'b', 'c');
  await write(30 * MINUTE, 'appearance', 'a');
  expect(await lastHour(59 * MINUTE)).toEqual(['money a', 'money b', 'money c', 'appearance a']);
  expect(await lastHour(HOUR)).toEqual(['money b', 'money c', 'appearance a']);
  await write(2 * HOUR, 'code', 'z');
  expect(await store.selectFrom('portal_change').select(['portal', 'risk']).execute()).toEqual([
    { portal: 'z', risk: 'code' },
  ]);
});
