// A store on a temporary file with two portals, and a clock that a test moves.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLoginLimiter } from '../../../src/auth/limiter.ts';
import { type LoginOutcome, logIn } from '../../../src/auth/login.ts';
import type { PortalName } from '../../../src/core/ids.ts';
import { addContact } from '../../../src/customers/contact.ts';
import { addCustomer } from '../../../src/customers/customer.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { cheapHasher } from '../cheap-hasher.ts';
import { newStoreUrl } from '../test-store.ts';

export const acme = 'acme' as PortalName;
export const zenith = 'zenith' as PortalName;
export const START = Date.UTC(2026, 0, 1, 12);

export async function accountsWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'accounts-'));
  const store = await openStore(await newStoreUrl(join(folder, 'store.db')));
  onTestFinished(async () => {
    await store.destroy();
    await rm(folder, { recursive: true, force: true });
  });
  for (const portal of [acme, zenith]) await addPortal(store, portal);
  let time = START;
  const clock = { now: () => time };
  const hasher = cheapHasher();
  const addresses = createLoginLimiter();
  let visitor = 0;
  return {
    store,
    hasher,
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    customer: (id: string, portal: PortalName) =>
      addCustomer(store, { id, portal, type: 'customer', name: id, currency: 'EUR', timezone: 'Europe/Berlin' }, time),
    contact: (customer: string, email: string, password = 'correct horse') =>
      addContact(store, { customer, email, name: 'Ann', password }, hasher, time),
    /** Logs in, from a new address each time unless one is given. */
    logIn: (portal: PortalName, email: string, password: string, address?: string): Promise<LoginOutcome> => {
      visitor += 1;
      const origin = { address: address ?? `192.0.2.${visitor}`, agent: 'test' };
      const attempt = { portal, email, password, origin, device: undefined, session: undefined, require2fa: false };
      return logIn({ store, hasher, clock, addresses }, attempt);
    },
  };
}

async function addPortal(store: Store, name: string): Promise<void> {
  await store
    .insertInto('resource')
    .values({ kind: 'portal', name, brand: name, spec: '{}', digest: '', file: '', line: 1, archived_at: null, seq: 0 })
    .execute();
}
