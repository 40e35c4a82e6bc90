// The command line as people and scripts use it: output, exit codes, messages; the real program, once for each kind of ending as a process.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sql } from '../support/operator.ts';
import { type Workplace, workplace } from '../support/running.ts';

let place: Workplace;

beforeAll(async () => {
  place = workplace();
  expect((await place.here('apply', '--yes')).code).toBe(0);
});

afterAll(async () => {
  await place.remove();
});

test('as a process: results on standard output, the rest on standard error, and the exit code', () => {
  expect(place.portico('validate')).toEqual({ code: 0, out: '', err: '' });
  expect(place.portico('status', 'absent')).toEqual({
    ...{ code: 1, out: '', err: expect.stringMatching(/^error: .*no portal absent.*\n {2}\S/) },
  });
  expect(place.portico('bogus')).toMatchObject({ code: 1, out: '', err: expect.stringContaining("'bogus'") });
  expect(place.portico('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('validate: nothing wrong, nothing on standard output', async () => {
  expect(await place.here('validate')).toMatchObject({ code: 0, out: '' });
});

test('validate: a diagnostic has file, line, column, pointer, suggestion and rule; JSON says the same', async () => {
  const file = 'portals/acme/portal.yaml';
  const good = place.read(file);
  place.save(file, good.replace('currencies: [USD, EUR]', 'currencies: [USD, EURO]'));
  const line = good.split('\n').indexOf('currencies: [USD, EUR]') + 1;
  const human = await place.here('validate');
  expect(human.code).toBe(1);
  expect(human.out.split('\n')).toContain(
    `${file}:${line}:19  error  currencies/1: "EURO" is not an ISO 4217 code; did you mean "EUR"?  [currency-unknown]`,
  );
  const json = JSON.parse((await place.here('validate', '--format', 'json')).out) as unknown[];
  expect(json).toMatchObject([
    {
      file,
      line,
      column: 19,
      endLine: line,
      endColumn: 23,
      pointer: 'currencies/1',
      rule: 'currency-unknown',
      severity: 'error',
    },
  ]);
  place.save(file, good);
});

test('plan: old and new value of a field, the count last, codes 0 and 2; JSON carries the id', async () => {
  const file = 'portals/nordwind/portal.yaml';
  const good = place.read(file);
  place.save(file, good.replace(/^brand: .*$/m, 'brand: Nordwind'));
  const text = await place.here('plan');
  expect(text.code).toBe(0);
  expect(text.out).toMatch(
    /^ {2}~ portal nordwind {2}portals\/nordwind\/portal\.yaml:\d+\n {6}brand: Nordwind Carrier Exchange -> Nordwind$/m,
  );
  expect(text.out.trimEnd().split('\n').at(-1)).toMatch(/^Plan [0-9a-f]{12}: 0 to create, 1 to update, 0 to remove\.$/);
  expect((await place.here('plan', '--detailed-exitcode')).code).toBe(2);
  const json = JSON.parse((await place.here('plan', '--format', 'json')).out) as { id: string; changes: unknown[] };
  expect(json.id).toMatch(/^[0-9a-f]{64}$/);
  expect(json.changes).toHaveLength(1);
  place.save(file, good);
});

test('a store that does not exist yet: plan shows everything and makes no file', async () => {
  const fresh = workplace();
  expect((await fresh.here('plan')).out).toContain('+ portal acme');
  expect(existsSync(join(fresh.folder, 'var'))).toBe(false);
  await fresh.remove();
});

test('status: table, JSON and YAML; an unknown portal is an error', async () => {
  expect((await place.here('status')).out).toMatch(/^acme +Acme Voice +True/m);
  const json = JSON.parse((await place.here('status', '-o', 'json')).out) as { brands: { portal: string }[] };
  expect(json.brands.map(({ portal }) => portal)).toEqual(['acme', 'nordwind']);
  expect(parse((await place.here('status', 'acme', '-o', 'yaml')).out)).toMatchObject({ brands: [{ portal: 'acme' }] });
  expect(await place.here('status', 'absent')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no portal absent'),
  });
});

test('account and import: a customer, a contact, a payment, and calls with the bad rows listed; twice adds nothing', async () => {
  expect(
    (await place.here('account', 'customer', 'add', 'CUST-1', '--portal', 'acme', '--name', 'One', '--currency', 'EUR'))
      .code,
  ).toBe(0);
  expect(
    (await place.here('account', 'contact', 'add', 'a@one.example', '--customer', 'CUST-1', '--name', 'A')).out,
  ).toMatch(/^password \S{24}\nIt ends in 48 hours/m);
  expect(
    (await place.here('account', 'payment', 'add', '12.5', '--customer', 'CUST-1', '--description', 'Top-up')).code,
  ).toBe(0);
  expect(
    (await place.here('account', 'payment', 'add', '12,5', '--customer', 'CUST-1', '--description', 'x')).code,
  ).toBe(1);
  const log = sql(place, 'SELECT action, subject, outcome, detail FROM console_audit ORDER BY id');
  expect(log.map((row) => Object.values(row))).toEqual([
    ['apply', expect.stringMatching(/^[0-9a-f]{64}$/), 'done', expect.stringMatching(/^\d+ changes of /)],
    ['add-customer', 'CUST-1', 'done', 'portal acme'],
    ['add-contact', 'CUST-1', 'done', 'a contact'],
    ['add-payment', 'CUST-1', 'done', '12.50, completed'],
  ]);
  copyFileSync(join(import.meta.dirname, '../support/calls/asterisk-16.csv'), join(place.folder, 'Master.csv'));
  const load = () => place.here('import', 'cdr', 'Master.csv', '--format', 'asterisk', '--timezone', 'Europe/London');
  const first = await load();
  expect(first.code).toBe(1);
  expect(first.err).toMatch(/^Master\.csv:7 {2}refused: .*2026-02-30/m);
  const again = await load();
  const added = Number(/(\d+) added/.exec(first.out)?.[1]);
  expect(added).toBeGreaterThan(0);
  expect(again.out).toContain(`0 added, ${added} known already`);
});

test.each([
  [['bogus'], "unknown command 'bogus'"],
  [['plan', 'nowhere'], 'nowhere'],
  [['import', 'cdr', 'nofile', '--format', 'asterisk'], 'nofile cannot be read'],
  [['import', 'cdr', 'portals/acme/portal.yaml'], '--format'],
  [['import', 'cdr', 'Master.csv', '--format', 'csv'], '--mapping belong together'],
  [['import', 'cdr', 'Master.csv', '--format', 'asterisk', '--revision', 'x'], 'not a whole number'],
  [['account', 'contact', 'add', 'x@y.example', '--customer', 'NOPE', '--name', 'X'], 'no customer NOPE'],
  [['reconcile', '--allow-rewind'], '--once'],
  [['-c', 'nosuch.yaml', 'status'], 'there is no settings file nosuch.yaml'],
  [['import', 'cdr', 'portals', '--format', 'asterisk'], 'portals cannot be read'],
])('%j fails with words and no stack', async (args, words) => {
  const { code, err } = await place.here(...args);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).not.toMatch(/\n\s+at /);
});

test('an address that is in use: the second start says so and ends; keys that do not open what is stored are refused', async () => {
  const first = await place.start('up');
  const second = workplace({ PORTICO_CONSOLE_LISTEN: new URL(first.consoleUrl).host });
  const { code, err } = second.portico('up');
  expect(code).toBe(1);
  expect(err).toMatch(/error: .*in use/);
  await second.remove();
  await first.stop();
  place.environment['PORTICO_CERTIFICATES_SECRET_KEY'] = 'another-key-0123456789-of-32-characters-or-more';
  const refused = place.portico('up');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('certificates.secretKeyFallbacks');
});

test('settings that are wrong are named with their place; a setting of the environment counts', async () => {
  const other = workplace({ PORTICO_SOURCE_PATH: 'brands' });
  expect((await other.here('validate')).err).toContain('brands');
  await other.remove();
  const wrong = workplace();
  wrong.save('portico.yaml', 'store: sqlite:./x.db\nedge: { htps: ":1" }\n');
  const { code, err } = await wrong.here('plan');
  expect(code).toBe(1);
  expect(err).toMatch(/portico\.yaml:2:\d+ .*htps.*did you mean "https"/);
  await wrong.remove();
});

test('paths in a settings file count from its own folder', async () => {
  const there = workplace();
  there.save(
    'server/portico.yaml',
    'store: sqlite:./data/p.db\nsource: { repository: .. }\ncertificates: { secretKey: { file: seal.key } }\n',
  );
  there.save('server/seal.key', 'Zk3vQ9tB1xN7mL5pR2wD8yF6hJ4sC0aGeUiOqTz\n');
  expect((await there.here('-c', 'server/portico.yaml', 'reconcile', '--once')).code).toBe(0);
  expect(existsSync(join(there.folder, 'server/data/p.db'))).toBe(true);
  expect((await there.here('-c', 'server/portico.yaml', 'status')).out).toContain('Acme Voice');
  await there.remove();
});
