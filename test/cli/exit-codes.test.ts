// Every documented exit code of every command, provoked for real. A command or a code without a row fails.
// Costs about half a minute: one repository and one store for all rows, in the process of the test.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { freePort } from '../support/acme/pebble.ts';
import {
  accountRows,
  breakAcme,
  bringNordwindBack,
  callsRows,
  checkRows,
  explainsFailure,
  fixAcme,
  layerRows,
  mailRows,
  nameOf,
  type Row,
  removeNordwind,
  row,
  saveInputs,
  secretRows,
} from '../support/exit-rows.ts';
import { type Ended, runHere, type Served } from '../support/in-process.ts';
import { allReady, commitFooter, planIn, sql } from '../support/operator.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { ask, until, type Workplace, workplace } from '../support/running.ts';

/** Commands that run until they are stopped. */
const longRunning = ['up', 'serve', 'reconcile', 'dev'];
/** A command that runs although it should not have started is stopped after this many milliseconds. */
const LIMIT_MS = 120_000;

const key = `whsec_${Buffer.from('a key of this test, 32 bytes long').toString('base64')}`;
let place: Workplace;
let receiver: Receiver;
let httpsPort: number;

beforeAll(async () => {
  receiver = await startReceiver(key);
  httpsPort = await freePort();
  place = workplace({ PORTICO_EDGE_HTTPS: `127.0.0.1:${httpsPort}`, NOTIFY_KEY: key });
  saveInputs(place, receiver.url);
});

afterAll(async () => {
  await place.remove();
  await receiver.close();
});

const isServed = () =>
  until(
    () => ask(httpsPort, 'acme.localhost', '/login').catch(() => ({ status: 0 })),
    ({ status }) => status === 200,
  );
/** A reconciler holds the lease. */
const isReconciling = () =>
  until(
    async () => sql(place, "SELECT 1 FROM lease WHERE holder <> ''"),
    (leases) => leases.length > 0,
  );

/** An argument that is known only when the row runs. */
const resolved: Readonly<Record<string, () => string>> = {
  FIRST: () => place.git('rev-list', '--max-parents=0', 'HEAD'),
  MAIL: () => String(sql(place, 'SELECT id FROM mail')[0]?.['id']),
};

/** In an order in which each leaves what the next needs. */
const rows: readonly Row[] = [
  row('init', 0, 'fresh'),
  row('init', 1, 'fresh', { err: /exist already/ }),
  ...checkRows,
  row('plan', 0),
  row('plan', 1, 'bad'),
  row('plan', 2, '--detailed-exitcode'),
  row('apply', 1, '', { err: /Nothing was applied/ }),
  row('apply', 0, '--yes'),
  row('status', 1, 'missing', { err: /no portal missing/ }),
  row('domains check', 4),
  row('domains check', 1, '//', { err: /is not a hostname|is no hostname/ }),
  row('export', 0, 'out'),
  row('export', 1, 'out', { err: /--overwrite/ }),
  row('account customer add', 0, 'CUST-1 --portal acme --name Books --currency USD'),
  row('account customer add', 1, 'CUST-1 --portal acme --name Books --currency USD', { err: /CUST-1/ }),
  row('account customer list', 0),
  row('account customer list', 1, '--portal No!', { err: /No!/ }),
  row('account contact add', 0, 'ann@books.example --customer CUST-1 --name Ann'),
  row('account contact add', 1, 'ann@books.example --customer CUST-9 --name Ann', { err: /CUST-9/ }),
  row('account payment add', 0, '25.00 --customer CUST-1 --description Deposit'),
  row('account payment add', 1, 'much --customer CUST-1 --description Deposit', { err: /"much"/ }),
  row('account load', 0, 'accounts.ndjson'),
  row('account load', 1, 'refused.ndjson', { err: /refused\.ndjson:1: / }),
  ...accountRows,
  row('explain', 0, 'CUST-1 cdr'),
  row('explain', 1, 'CUST-404 cdr', { err: /CUST-404/ }),
  ...layerRows,
  row('import cdr', 0, 'calls.csv --format asterisk'),
  row('import cdr', 1, 'some.csv --format asterisk', { err: /refused: / }),
  ...callsRows(() => place),
  row('check cdr', 0),
  row('check cdr', 1, '', { given: () => sql(place, 'UPDATE cdr_day SET charge = charge + 1, attempts = 99') }),
  row('check cdr', 0, '--rebuild'),
  row('import portals', 0, 'brands.csv --out imported'),
  row('import portals', 1, 'doubtful.csv --out imported', { err: /doubtful\.csv:2 / }),
  row('suspend', 0, 'acme --reason outage'),
  row('suspend', 1, 'missing --reason outage', { err: /missing/ }),
  row('resume', 0, 'acme'),
  row('resume', 1, 'acme', { err: /acme/ }),
  row('override set', 0, 'CUST-1 --hide payments --for 24h --reason chargeback'),
  row('override set', 1, 'CUST-1 --hide nothing --for 24h --reason chargeback', { err: /nothing/ }),
  row('override list', 0),
  row('override list', 1, '-c none.yaml'),
  row('override clear', 0, 'CUST-1'),
  row('override clear', 1, 'CUST-1', { err: /CUST-1/ }),
  row('history', 0),
  row('history', 1, '--limit 0', { err: /--limit/ }),
  row('notify test', 0, '-c notify.yaml'),
  row('notify test', 1, '-c notify.yaml', { given: () => receiver.turn({ does: 'respond', status: 403, body: 'no' }) }),
  row('notify list', 0),
  row('notify list', 1, '-c none.yaml'),
  row('backup', 0, 'var/copy.db'),
  row('backup', 1, 'var/copy.db', { err: /var\/copy\.db/ }),
  row('restore', 1, 'noise.db', { err: /noise\.db/ }),
  row('restore', 0, 'var/copy.db'),
  row('certificates revoke', 1, 'nowhere.example', { err: /no certificate of nowhere/ }),
  ...mailRows(() => place),
  ...secretRows(() => place),
  row('reconcile', 0, '--once'),
  row('apply', 1, '. --yes', { err: /^error: a reconciler follows a repository/m }),
  row('apply', 0, '. --yes --once'),
  row('sync', 0),
  row('reconcile', 1, '--once', {
    given: () => {
      breakAcme(place);
      place.commit('Break acme');
    },
    err: /^error: not changed, .*: acme\n {2}portals\/acme\/portal\.yaml:\d+:\d+ {2}error .*"EURO".*\n {2}Correct the files/m,
  }),
  row('apply', 1, '--yes', { err: /^error: not changed, .*: acme\n/ }),
  row('status', 4),
  row('sync', 1, '', { err: /^error: not changed, .*: acme\n/ }),
  row('sync', 1, '--wait'),
  row('sync', 3, '', {
    given: () => {
      fixAcme(place);
      place.commit('Fix acme');
      removeNordwind(place);
    },
  }),
  row('reconcile', 3, '--once'),
  row('plan', 3),
  row('apply', 3, '--yes'),
  row('rollback', 1, 'FIRST --reason mistake', { given: () => bringNordwindBack(place), err: /Nothing was changed/ }),
  row('rollback', 0, 'FIRST --reason mistake --yes', {
    given: () => {
      commitFooter(place, 'acme', 'Wrong');
      return place.here('reconcile', '--once');
    },
  }),

  ...longRunning.flatMap((command) => [
    row(command, 1, '-c none.yaml', { err: /no settings file none\.yaml/ }),
    row(command, 1, '-c wrong.yaml', {
      given: () => place.save('wrong.yaml', 'guards: { maxRemovals: many }\n'),
      err: /the settings are invalid/,
    }),
  ]),
  row('serve', 0, '--quiet', { stopAfter: isServed }),
  row('reconcile', 0, '--quiet', { stopAfter: isReconciling }),
  row('dev', 0, '--quiet', { stopAfter: isServed }),
];

const rowsAfterUp: readonly Row[] = [
  // Everything that was recorded of the name is well; its listener has ended.
  row('domains check', 4, 'acme.localhost'),
  row('purge', 1, 'acme --yes --confirm acme', { err: /acme is live/ }),
  row('purge', 1, 'nordwind', {
    given: async () => {
      removeNordwind(place);
      await place.here('apply', '--approve', planIn((await place.here('plan')).out));
    },
    err: /Nothing was deleted/,
  }),
  row('purge', 0, 'nordwind --yes --confirm nordwind'),
  row('audit', 0),
  row('audit', 0, '--verify'),
  row('audit', 1, '--verify', {
    given: () => {
      sql(place, 'DROP TRIGGER console_audit_update');
      return sql(place, "UPDATE console_audit SET reason = 'nothing' WHERE id = 2");
    },
    err: /entry 2 of the log/,
  }),
];

/** While `up` runs. */
const rowsWhileUp: readonly Row[] = [
  row('status', 0),
  row('domains check', 0),
  row('sync', 0),
  row('sync', 0, '--wait'),
  row('sync', 1, '--wait', {
    given: () => {
      breakAcme(place);
      place.commit('Break acme again');
    },
    err: /^error: partial: .*portico status/s,
  }),
  row('sync', 3, '--wait', {
    given: () => {
      fixAcme(place);
      place.commit('Fix acme again');
      removeNordwind(place);
    },
  }),
  row('rollback', 0, 'HEAD --reason mistake --yes'),
  row('sync', 0, '--wait', { given: () => bringNordwindBack(place) }),
  row('apply', 1, `--approve ${'f'.repeat(64)}`, {
    given: () => renameSync(join(place.folder, '.git'), join(place.folder, 'moved.git')),
    err: /^error: /,
  }),
];

async function check(one: Row): Promise<void> {
  await one.given?.();
  const ended = await run(one);
  const { code, out, err } = ended;
  expect({ row: nameOf(one), code, out, err }).toEqual({
    ...{ row: nameOf(one), code: one.code },
    ...{ out: expect.any(String), err: expect.stringMatching(one.err ?? (explainsFailure(one) ? /\S/ : /^/)) },
  });
}

async function run({ command, more, stopAfter }: Row): Promise<Ended> {
  const words = more.split(' ').filter((word) => word !== '');
  const args = [...command.split(' '), ...words.map((word) => resolved[word]?.() ?? word)];
  if (command === 'serve' && stopAfter !== undefined) return servedAlone();
  if (stopAfter === undefined && !longRunning.includes(command)) return place.here(...args);
  const stopping = new AbortController();
  const ended = runHere(place.folder, place.environment, args, stopping.signal);
  const limit = setTimeout(() => stopping.abort(), LIMIT_MS);
  await Promise.race([stopAfter?.() ?? ended, ended]).finally(() => stopping.abort());
  clearTimeout(limit);
  return ended;
}

/** As a process: `serve` gives up the connection to its parent, which is the runner of the tests here. */
async function servedAlone(): Promise<Ended> {
  const running = await place.start('serve');
  await isServed();
  return { code: await running.stop(), out: running.out(), err: running.err() };
}

/** In tests of their own: the first in exit-codes-certificates.test.ts. */
const elsewhere = [row('certificates revoke', 0), row('up', 0)];

test('every command and every documented exit code has a row, and no row has another', async () => {
  const documented = await Promise.all(
    Object.entries(commands).map(async ([command, load]) =>
      Object.keys((await load()).exits).map((code) => `${command} ${code}`),
    ),
  );
  const tested = [...rows, ...rowsWhileUp, ...rowsAfterUp, ...elsewhere].map(
    ({ command, code }) => `${command} ${code}`,
  );
  expect([...new Set(tested)].sort()).toEqual(documented.flat().sort());
});

const named = (list: readonly Row[]) => list.map((one) => [nameOf(one), one] as const);

test.each(named(rows))('%s', async (_name, one) => {
  await check(one);
});

describe('while up runs', () => {
  let running: Served;

  beforeAll(async () => {
    // Something newer ends the rollback.
    commitFooter(place, 'acme', 'Right');
    running = await place.serve('up');
    await allReady(place);
  });

  test.each(named(rowsWhileUp))('%s', async (_name, one) => {
    await check(one);
  });

  test('portico up exits 0', async () => {
    expect(await running.stop()).toBe(0);
    renameSync(join(place.folder, 'moved.git'), join(place.folder, '.git'));
  });
});

test.each(named(rowsAfterUp))('%s', async (_name, one) => {
  await check(one);
});
