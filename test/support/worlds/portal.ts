// The renderer on a real store: two brands applied from a folder of YAML, accounts, calls, a listener on loopback, and a
// client that says which host it asks for. Time stands where a test puts it.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openFolderSource } from '../../../src/adapters/git/folder.ts';
import { openSession } from '../../../src/auth/session.ts';
import { emptyCall } from '../../../src/calls/formats/record.ts';
import { identified, type NewCall } from '../../../src/calls/ingest/identify.ts';
import { storeCalls } from '../../../src/calls/ingest/store-calls.ts';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import { HOUR } from '../../../src/core/durations.ts';
import { storedContactId, storedCustomerId, storedPortalName } from '../../../src/core/ids.ts';
import { unlimited } from '../../../src/core/plan/guard.ts';
import { addContact } from '../../../src/customers/contact.ts';
import { addCustomer } from '../../../src/customers/customer.ts';
import { reconcileDomains } from '../../../src/domains/readiness.ts';
import { startPlainListener } from '../../../src/edge/listeners.ts';
import { createPortalHandler } from '../../../src/portal/http/handler.ts';
import type { Services } from '../../../src/portal/services.ts';
import { createDirectory, type Directory } from '../../../src/portal/site/directory.ts';
import { createSites } from '../../../src/portal/site/sites.ts';
import { handleVisitorRequests } from '../../../src/portal/visitor-requests/job.ts';
import { apply } from '../../../src/reconcile/apply.ts';
import { planPass } from '../../../src/reconcile/pass.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { internalHosts, withoutSettings } from '../internal-hosts.ts';
import { testServices } from '../test-services.ts';
import { newStoreUrl } from '../test-store.ts';
import { type Asking, type Reply, send } from './request.ts';

export type { Asking, Reply } from './request.ts';

import { images } from './images.ts';

/** A Monday afternoon in UTC. */
export const START = Date.UTC(2026, 10, 23, 15, 20);
export const PASSWORD = 'correct horse battery';

export const acmeYaml = `apiVersion: portico/v1
kind: Portal
name: acme
brand: Acme Voice
domains: [acme.localhost, www.acme.localhost]
currencies: [USD]
sections: [balance, cdr, breakout, latest-calls, payments, summary, queue, invoice]
sectionLinks: { recording: "https://rec.example/{customer}?by={contact}" }
reports:
  cdr: [call-time, source, destination, destination-name, duration, charge]
  breakout: [destination-name, attempts, connected, charge, asr, acd]
theme:
  favicon: icon.png
  colors: { primary: "#0b5fff" }
  css: "h1 { letter-spacing: 1px }"
  javascript:
    - { inline: "document.title += '!'", pages: [dashboard] }
    - { src: "https://cdn.example/w-1.4.2.js", integrity: "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC", pages: [cdr] }
texts: { login.title: Welcome to Acme }
links: { privacy: "https://acme.example/privacy" }
support: { email: help@acme.example, phone: "+44 20 7946 0000" }
footer: Copyright Acme Voice Ltd
`;

export const nordwindYaml = `apiVersion: portico/v1
kind: Portal
name: nordwind
brand: Nordwind Exchange
domains: [nordwind.localhost]
currencies: [EUR]
sections: [cdr, payments]
theme: { logo: logo.png, mode: dark }
footer: Nordwind GmbH
`;

export interface Contact {
  readonly portal: string;
  readonly customer: string;
  readonly email: string;
  readonly name?: string;
  readonly company?: string;
  readonly timezone?: string;
}

const people: readonly Contact[] = [
  { portal: 'acme', customer: 'CUST-1', email: 'ann@harbour.example', timezone: 'America/New_York' },
  { portal: 'acme', customer: 'CUST-2', email: 'bob@harbour.example' },
  { portal: 'nordwind', customer: 'CAR-1', email: 'lena@baltic.example', timezone: 'Europe/Berlin' },
];

export interface PortalWorld extends AsyncDisposable {
  readonly store: Store;
  readonly directory: Directory;
  /** Every line that was logged, as JSON. */
  readonly logged: readonly string[];
  readonly storeFile: string;
  /** Where it listens on loopback. */
  readonly port: number;
  save(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Applies what is saved, with guards wide open, and lets the renderer see it. */
  apply(): Promise<void>;
  /** Finds every domain ready, as for special-use names. */
  update(): Promise<void>;
  pass(milliseconds: number): void;
  now(): number;
  ask(host: string, path: string, asking?: Asking): Promise<Reply>;
  /** Sends the login form from its own page. */
  logIn(host: string, email: string, password: string, more?: Readonly<Record<string, string>>): Promise<Reply>;
  /** A session of a contact, opened without the form. */
  session(email: string, portal?: string): Promise<string>;
  /** Handles what visitors have asked for, as the job of the next second does. */
  work(store?: Store): Promise<void>;
  addPerson(contact: Contact): Promise<void>;
  addCalls(...calls: (Partial<NewCall> & { readonly call_id: string })[]): Promise<void>;
}

interface WorldOptions {
  /** Portals whose scripts run in their pages themselves. */
  readonly inPage?: readonly string[];
  readonly contacts?: readonly Contact[];
}

export async function portalWorld(
  documents: Readonly<Record<string, string | Uint8Array>> = {},
  changes: Partial<Services> = {},
  { inPage = [], contacts = people }: WorldOptions = {},
): Promise<PortalWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'renderer-'));
  const storeFile = join(folder, 'store.db');
  const url = await newStoreUrl(storeFile);
  const store = await openStore(url);
  const reading = await openStore(url);
  let time = START;
  const clock = { now: () => time, sleep: systemClock.sleep };
  const save: PortalWorld['save'] = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const image = (name: string) => readFileSync(new URL(`../../../portals/${name}`, import.meta.url));
  save('portals/acme/portal.yaml', acmeYaml);
  save('portals/acme/icon.png', image('acme/favicon.png'));
  save('portals/nordwind/portal.yaml', nordwindYaml);
  save('portals/nordwind/logo.png', image('nordwind/logo.png'));
  for (const [path, text] of Object.entries(documents)) save(path, text);
  await applyFolder(store, folder, time);
  await listSecretPages(store);

  const logged: string[] = [];
  const note = (message: string, fields?: object) => logged.push(JSON.stringify({ message, ...fields }));
  const log = { info: note, warn: note, error: note };
  const directory = await createDirectory({ store: reading, log });
  const services = { ...testServices(reading, clock, log), ...changes };
  const { hasher } = services;
  const sites = createSites(reading, log, images, new Set(inPage));
  const handler = createPortalHandler({ store: reading, directory, sites, services });
  const siteOf = (portal: string) => {
    const snapshot = directory.named(portal);
    return snapshot === undefined ? undefined : sites(snapshot);
  };
  const listener = await startPlainListener({ address: { host: '127.0.0.1', port: 0 }, handler, clock });
  const agent = new Agent({ keepAlive: false });
  const hash = await hasher.hash(PASSWORD);
  const addPerson = (contact: Contact) => addContactOf(store, contact, hash, time);
  for (const contact of contacts) await addPerson(contact);

  const ask: PortalWorld['ask'] = (host, path, asking = {}) => send({ agent, port: listener.port }, host, path, asking);
  return {
    store: reading,
    ...{ directory, logged, storeFile, save, addPerson, ask },
    work: (through = reading) => handleVisitorRequests({ store: through, services, siteOf }),
    remove: (path) => rmSync(join(folder, path)),
    port: listener.port,
    apply: async () => {
      await applyFolder(store, folder, time);
      await directory.refresh();
    },
    update: async () => {
      const hosts = await store.selectFrom('resource').select('name').where('kind', '=', 'domain').execute();
      await reconcileDomains(
        hosts.map(({ name }) => name),
        { store, fence: 0, policy: { ...internalHosts, edgeTarget: 'edge.test' }, now: time },
      );
      await directory.refresh();
    },
    pass: (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    logIn: (host, email, password, more = {}) =>
      ask(host, '/login', {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ email, password, ...more }).toString(),
      }),
    session: async (email, portal = 'acme') => {
      const { id } = await store
        .selectFrom('contact')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow();
      const origin = { address: '127.0.0.1', agent: 'test' };
      const opened = { contact: storedContactId(id), portal: storedPortalName(portal), stage: 'open', origin } as const;
      return openSession(store, opened, time);
    },
    addCalls: async (...calls) => {
      const whole = calls.map((call) => ({ ...plainCall, ...call }));
      await storeCalls(store, identified('test', whole), 0);
    },
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      await listener.close();
      await Promise.all([store.destroy(), reading.destroy()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An answered call of CUST-1, an hour before the start. */
const plainCall: Omit<NewCall, 'call_id'> = {
  ...emptyCall,
  customer: storedCustomerId('CUST-1'),
  call_time: START - HOUR,
  source: '442079460100',
  destination: '4930123456',
  duration: 60,
  billed_duration: 60,
  charge: 0,
  connected: 1,
};

/** Documents that name such pages are refused; written into the store by hand they are the renderer's to refuse. */
async function listSecretPages(store: Store): Promise<void> {
  const themes = store.selectFrom('resource').select(['name', 'spec']).where('kind', '=', 'theme');
  for (const { name, spec } of await themes.execute()) {
    const widened = spec.replaceAll('"pages":["dashboard"]', '"pages":["dashboard","login","payments","error"]');
    await store
      .updateTable('resource')
      .set({ spec: widened })
      .where('kind', '=', 'theme')
      .where('name', '=', name)
      .execute();
  }
}

async function applyFolder(store: Store, folder: string, now: number): Promise<void> {
  const seen = await openFolderSource(folder, 'portals').fetch();
  if (seen.state !== 'found') throw new Error(`the folder is ${seen.state}`);
  const options = { ...withoutSettings, images, cache: new ParseCache() };
  const looked = await planPass(seen.value, {
    store,
    readDesired: async (revision) => readDesired(await revision.tree(), options),
    limits: unlimited,
    selfHeal: true,
    approved: new Set<string>(),
    now,
  });
  const problem = looked.desired.problems.find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new Error(`${problem.origin.file}:${problem.origin.line} ${problem.message}`);
  await apply(store, looked, {
    fence: 0,
    startedAt: now,
    now,
    suspensions: new Map(),
    hold: null,
    inputs: null,
    step: () => undefined,
  });
}

async function addContactOf(store: Store, contact: Contact, hash: string, now: number): Promise<void> {
  const { portal, customer: id, email, name = 'Ann Hale', company = `Company of ${id}`, timezone = 'UTC' } = contact;
  await addCustomer(store, { id, portal, type: 'customer', name: company, currency: 'USD', timezone }, now);
  await addContact(store, { customer: id, email, name, password: PASSWORD }, { hash: async () => hash }, now);
}
