// The steps of docs/operate/secrets.md, as they are written there: the key of running renderers is replaced without a moment
// in which the portal is not served. Costs about fifteen seconds: five starts of processes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { queueEmailIn } from '../support/exit-rows.ts';
import { sql } from '../support/operator.ts';
import { programFile } from '../support/program.ts';
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';

const section =
  readFileSync('docs/operate/secrets.md', 'utf8').split('## Replacing the key that seals the store\n')[1] ?? '';
/** Settings of steps 1, 2 and 4, with the folder of this test in place of /etc/portico. */
const settings = [...section.matchAll(/^ {8}certificates:\n(?: {10}.*\n)+/gm)].map(([block]) =>
  block.replaceAll('/etc/portico/', 'var/').replace(/^ {8}/gm, ''),
);
const commands = [...section.matchAll(/^ {8}portico (.+)$/gm)].map(([, command = '']) => command.split(' '));

const isServed = (running: Running) =>
  expect
    .poll(() =>
      ask(running.httpsPort, 'acme.localhost', '/login')
        .then(({ status }) => status)
        .catch(() => 0),
    )
    .toBe(200);

/** Starts the new process before the earlier one is stopped: each opens what the other seals. */
async function replaced(place: Workplace, earlier: Running): Promise<Running> {
  const next = await place.start('serve');
  await isServed(next);
  await isServed(earlier);
  await earlier.stop();
  return next;
}

const totals = (place: Workplace) =>
  sql(
    place,
    'SELECT (SELECT count(*) FROM certificate) AS certificates, (SELECT certificate FROM authority) AS authority',
  )[0];

test('the key of running processes is replaced by the written steps, and no step interrupts the portal', async () => {
  expect([settings.length, commands]).toEqual([3, [['secrets', 'rotate']]]);
  const place = workplace();
  onTestFinished(() => place.remove());
  expect((await place.here('reconcile', '--once')).code).toBe(0);
  let serving = await place.start('serve');
  await isServed(serving);
  const before = totals(place);
  place.save('var/new.key', `${Buffer.alloc(32, 'a new key, made for this test').toString('base64')}\n`);

  // Without the former key nothing starts, and the message says what to do.
  place.save('portico.yaml', settings[2] ?? '');
  const without = await place.here('reconcile', '--once');
  expect(without).toMatchObject({
    code: 1,
    err: expect.stringMatching(/sealed with the key [0-9a-f]{16} \(.*certificates \d+.*secretKeyFallbacks/s),
  });

  place.save('portico.yaml', settings[0] ?? '');
  serving = await replaced(place, serving);
  await queueEmailIn(place);
  place.save('portico.yaml', settings[1] ?? '');
  serving = await replaced(place, serving);
  // Killed with one value replaced: nothing of the batch counts, and the next run does it.
  const { signal } = spawnSync(process.execPath, [programFile('killable'), 'secrets', 'rotate'], {
    ...{ cwd: place.folder, env: { ...place.environment, PORTICO_TEST_KILL_AT: 'value-re-encrypted' } },
  });
  expect(signal).toBe('SIGKILL');
  expect((await place.here('secrets', 'status')).code).toBe(4);
  for (const command of commands) expect(await place.here(...command)).toMatchObject({ code: 0 });
  expect(sql(place, "SELECT action, detail FROM console_audit WHERE action = 'rotate-secrets'")).toMatchObject([
    { detail: expect.stringMatching(/^\d+ re-encrypted, 0 that no key opens$/) },
  ]);

  place.save('portico.yaml', settings[2] ?? '');
  expect((await place.here('reconcile', '--once')).code).toBe(0);
  serving = await replaced(place, serving);
  expect(totals(place)).toEqual(before);
  expect(await place.here('secrets', 'status', '-o', 'json')).toMatchObject({ code: 0 });
});

test('a key that is too short to start with is rotated away', async () => {
  const place = workplace();
  onTestFinished(() => place.remove());
  place.save('var/secret.key', 'short\n');
  expect((await place.here('reconcile', '--once')).code).toBe(0);
  await queueEmailIn(place);
  place.save('portico.yaml', 'certificates: { secretKey: { file: var/secret.key } }\n');
  expect(await place.here('reconcile', '--once')).toMatchObject({
    code: 1,
    err: expect.stringContaining('at least 32'),
  });
  place.save('var/new.key', `${Buffer.alloc(32, 'a new key, made for this test').toString('base64')}\n`);
  place.save('portico.yaml', settings[1] ?? '');
  expect((await place.here('reconcile', '--once')).code).toBe(0);
  expect((await place.here('secrets', 'status')).code).toBe(0);
  place.save('portico.yaml', settings[2] ?? '');
  expect((await place.here('reconcile', '--once')).code).toBe(0);
});
