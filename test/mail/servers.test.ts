// The servers that emails go through, over real TLS: their own authorities, what they are greeted with, whom replies reach, and tests that find a
// server that takes no login before an email waits for it. Two seconds.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPortalSecrets } from '../../src/adapters/portal-secrets.ts';
import { mailRoutes } from '../../src/app/mail/mail-routes.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { reasonOf } from '../../src/core/portal-error.ts';
import { testServers } from '../../src/mail/server-tests.ts';
import { createStoredCheck } from '../../src/operations/shortfalls/stored.ts';
import { readStatus } from '../../src/operations/status.ts';
import { ownSecrets } from '../support/internal-hosts.ts';
import { testSealer } from '../support/test-services.ts';
import { newStore } from '../support/test-store.ts';
import { acmeYaml, nordwindYaml, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const PASSWORD = 'a password of acme';
const environment = { PORTICO_SECRET_ACME_SMTP: PASSWORD, OPERATOR_SMTP: PASSWORD };
const message = { kind: 'reset', recipient: 'dora@customer.example', subject: 's', text: 't', html: '' };
let world: PortalWorld;
let server: SMTPServer;
let port: number;
let roots: string;
let greeted: string[];
let taken: string[];
let password: string;

beforeAll(async () => {
  const store = await newStore();
  const authority = createAuthority({ store, sealer: testSealer, clock: { now: () => Date.now() } });
  const { chain, key } = await authority.issue('localhost', Date.now());
  roots = `-----BEGIN CERTIFICATE-----${chain.split('-----BEGIN CERTIFICATE-----').at(-1)}`;
  await store.destroy();
  server = new SMTPServer({
    ...{ key, cert: chain, allowInsecureAuth: false },
    onAuth: (auth, session, callback) => {
      greeted.push(session.hostNameAppearsAs);
      const isRight = auth.password === password;
      callback(isRight ? null : Object.assign(new Error('no'), { responseCode: 535 }), { user: 'acme' });
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString());
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  port = (server.server.address() as AddressInfo).port;
  world = await portalWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
});
beforeEach(() => {
  [greeted, taken, password] = [[], [], PASSWORD];
});

const acme = storedPortalName('acme');
const nordwind = storedPortalName('nordwind');
const indented = (text: string): string => text.trim().replace(/^/gm, '    ');
/** The server of acme; `own` replaces or adds lines. */
const smtp = (own: string) =>
  `smtp:\n  host: localhost\n  port: ${port}\n  username: acme\n  password: { env: PORTICO_SECRET_ACME_SMTP }\n  from: help@acme.example\n${own}`;
const ca = (): string => `  ca: |\n${indented(roots)}\n`;

async function applied(own: string): Promise<void> {
  world.save('portals/acme/portal.yaml', `${acmeYaml}${own}`);
  world.save('portals/nordwind/portal.yaml', `${nordwindYaml}support: { email: support@nordwind.example }\n`);
  await world.apply();
}

async function routes(mail = '') {
  const text = `outgoing: { allow: ["127.0.0.1", "::1"], mailPorts: [${port}] }\nedge: { target: edge.operator.example }\n${mail}`;
  const read = await readSettings(text, 'portico.yaml', {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const secrets = createPortalSecrets({ policy: ownSecrets, environment, identity: null, isPortal: () => false });
  const { store, directory } = world;
  const clock = { now: world.now, sleep: async () => undefined };
  return mailRoutes(
    { environment, clock },
    { settings: read.settings, sealer: testSealer },
    { store, directory, secrets },
  );
}
const operators = (file: string) =>
  `mail: { host: localhost, port: ${port}, username: op, password: { env: OPERATOR_SMTP }, from: portico@operator.example, ca: ${file} }\n`;

const sent = async (own: string, portal = acme, mail = ''): Promise<string> => {
  await applied(own);
  return (await routes(mail)).deliver(portal, message).then(() => 'sent', reasonOf);
};

test('a server with a certificate of its own authority is believed where that authority is named, and no other is', async () => {
  expect(await sent(smtp(''))).toContain('certificate of the mail server is not accepted');
  expect(greeted).toEqual([]);
  const other = readFileSync('test/support/other-authority.pem', 'utf8');
  expect(await sent(smtp(`  ca: |\n${indented(other)}\n`))).toContain('certificate of the mail server is not accepted');
  expect(await sent(smtp(ca()))).toBe('sent');
  password = 'another';
  expect(await sent(smtp(ca()))).toContain('535');
});

test('it is greeted with the main domain of the portal, or with the name that is set', async () => {
  expect(await sent(smtp(ca()))).toBe('sent');
  expect(await sent(smtp(`${ca()}  name: mail.acme.example\n`))).toBe('sent');
  expect(greeted).toEqual(['acme.localhost', 'mail.acme.example']);
});

test("through the operator's server, its authority and name count, and replies and the Message-ID are the brand's", async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portico-roots-')), 'roots.pem');
  writeFileSync(file, roots);
  expect(await sent('', nordwind, operators(file))).toBe('sent');
  expect(greeted).toEqual(['edge.operator.example']);
  const [email = ''] = taken;
  expect(email).toMatch(/^From: Nordwind Exchange <portico@operator\.example>\r$/m);
  expect(email).toMatch(/^Reply-To: Nordwind Exchange <support@nordwind\.example>\r$/m);
  expect(email).toMatch(/^Message-ID: <[\w-]+@nordwind\.localhost>\r$/m);
  // With a server of its own the sender address takes replies.
  expect(await sent(smtp(ca()))).toBe('sent');
  expect(taken[1]).not.toMatch(/^Reply-To:/m);
  expect(taken[1]).toMatch(/^Message-ID: <[\w-]+@acme\.example>\r$/m);
  writeFileSync(file, 'no certificate');
  expect(await sent('', nordwind, operators(join(file, 'missing')))).toContain('mail.ca: the file');
});

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** The conditions about mail servers that are not true, after the tests that are due and a check of the reconciler. */
async function failing(mail = '', runTests = true): Promise<string[]> {
  if (runTests) await testServers(world.store, (await routes(mail)).tests, world.now());
  const lease = await world.store.selectFrom('lease').select('fence').where('id', '=', 1).executeTakeFirstOrThrow();
  const parts = { store: world.store, clock: world, log, settings: [], unresolved: () => null };
  await createStoredCheck(parts).runOnce(lease.fence);
  const { brands, settings } = await readStatus(world.store, null);
  return [...brands.flatMap(({ conditions }) => conditions), ...settings]
    .filter(({ type, status }) => type === 'MailServer' && status !== 'True')
    .map(({ kind, name, message: text }) => `${kind} ${name}: ${text}`);
}

test('a server is tested when it has changed, and what is wrong is a condition of its portal until it works', async () => {
  await applied(smtp(ca()));
  expect(await failing()).toEqual([]);
  expect(greeted).toHaveLength(1);
  // Not again before the next day.
  world.pass(HOUR);
  await failing();
  expect(greeted).toHaveLength(1);
  world.pass(DAY);
  await failing();
  expect(greeted).toHaveLength(2);
  await applied(smtp(''));
  expect(await failing()).toEqual([
    expect.stringContaining('portal acme: the mail server takes no emails: the certificate'),
  ]);
  await applied(smtp(ca()));
  expect(await failing()).toEqual([]);
  password = 'replaced';
  world.pass(DAY);
  expect(await failing()).toEqual([expect.stringContaining('535')]);
  // Retried with growing pauses, so that a server does not lock the user.
  const before = greeted.length;
  for (let minute = 0; minute < 60; minute += 1) {
    world.pass(MINUTE);
    await testServers(world.store, (await routes()).tests, world.now());
  }
  expect(greeted.length - before).toBe(3);
  password = PASSWORD;
  world.pass(HOUR);
  expect(await failing()).toEqual([]);
  expect(taken).toEqual([]);
});

test("the operator's server is tested once for all brands; what is not there any more is forgotten", async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'portico-roots-')), 'roots.pem');
  writeFileSync(file, roots);
  await applied('');
  password = 'another';
  expect(await failing(operators(file))).toEqual([expect.stringMatching(/^settings mail: .*535/)]);
  expect(greeted).toHaveLength(1);
  expect(await failing('')).toEqual([]);
});
