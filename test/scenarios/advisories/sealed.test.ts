// A brand with a sealed password goes live without a hand on the server; what is sealed appears in clear in nothing that is printed,
// written, stored or served. Costs about eight seconds: one server, and what an operator runs on the files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newIdentity, open, seal } from '../../../src/adapters/sealing/age-seal.ts';
import { sealedIn } from '../../../src/core/sealing/sealed-text.ts';
import { Secret } from '../../../src/core/secret.ts';
import { edit, everythingSaid, page, shows, sql } from '../../support/operator.ts';
import { until, type Workplace, workplace } from '../../support/running.ts';

const CANARY = 'cAnArY4c7e19-sealed-Xw52Qk8LzWm';
const forms = [CANARY, CANARY.toLowerCase(), Buffer.from(CANARY).toString('base64').slice(0, -4)];
const document = 'portals/acme/portal.yaml';

let place: Workplace;
let keys: Awaited<ReturnType<typeof newIdentity>>;

beforeEach(async () => {
  keys = await newIdentity();
  place = workplace({ SEALING: keys.identity.reveal() });
  settings([keys.recipient]);
  const text = await seal(new Secret(CANARY), { portal: 'acme', field: 'smtp.password' }, [keys.recipient]);
  const password = `password: { sealed: "${text}" }`;
  edit(
    place,
    document,
    (yaml) => `${yaml}smtp: { host: smtp.example, username: acme, ${password}, from: a@acme.example }\n`,
  );
  place.commit('Mail');
});

afterEach(() => place.remove());

const settings = (recipients: readonly string[], more = '') =>
  place.save(
    'portico.yaml',
    `sealing: { identity: { env: SEALING }, recipients: [${recipients.join(', ')}] }\n${more}`,
  );

function expectNoCanary(text: string): void {
  for (const form of forms) expect(text.includes(form)).toBe(false);
}

/** Every file of the place: the store, exports, backups, pages. */
const kept = (): string =>
  readdirSync(place.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(place.folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');

test('what is sealed is live, opens in the renderer, and is in clear nowhere', async () => {
  const missing = () => sql(place, "SELECT reason FROM condition WHERE reason = 'SecretMissing' AND status <> 'True'");
  place.environment['SEALING'] = (await newIdentity()).identity.reveal();
  const wrong = await place.serve('up');
  await until(
    async () => missing(),
    (rows) => rows.length > 0,
  );
  await wrong.stop();
  place.environment['SEALING'] = keys.identity.reveal();
  const running = await place.serve('up');
  await shows(running, 'acme', 'Acme Voice');
  await until(
    async () => missing(),
    (rows) => rows.length === 0,
  );
  expectNoCanary((await page(running, 'acme')).body);
  expectNoCanary(running.out());
  await running.stop();
  expectNoCanary(await everythingSaid(place));
  for (const args of [
    ['export', 'exported'],
    ['backup', 'backup.db'],
    ['expand', 'acme'],
    ['explain', 'acme', 'smtp'],
    ['status'],
  ]) {
    const { out, err } = await place.here(...args);
    expectNoCanary(out + err);
  }
  expectNoCanary(kept());
  // What was exported is as good as the document.
  expect(sealedIn(readFileSync(join(place.folder, 'exported/portals/acme/portal.yaml'), 'utf8'))).toHaveLength(1);
});

test('rotation seals all again for the recipients of now, and names what to commit', async () => {
  const next = await newIdentity();
  settings([next.recipient]);
  expect((await place.here('validate')).out).toMatch(/sealed-recipient/);
  const rotated = await place.here('seal', 'keys', 'rotate');
  expect(rotated).toMatchObject({ code: 0, out: `${document}\n` });
  expect((await place.here('validate')).code).toBe(0);
  const [text = ''] = sealedIn(place.read(document));
  expect((await open(text, 'acme', next.identity)).reveal()).toBe(CANARY);
  expect(await open(text, 'acme', keys.identity).catch(() => 'closed')).toBe('closed');
  expect((await place.here('seal', 'keys', 'rotate')).err).toMatch(/does not open|All is sealed/);
});
