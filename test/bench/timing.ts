// Whether time distinguishes an e-mail that has an account from one that has none: the time of the answer, and of the next request on the same connection.
import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHasher } from '../../src/auth/password.ts';
import { openStore } from '../../src/store/store.ts';
import { startMailServer } from '../support/mail-server.ts';
import { startProgram } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { build, makeRepository } from './process.ts';

/** Of a known and an unknown e-mail, in a random order; `TIMING_PAIRS` measures fewer. */
const PAIRS = Number(process.env['TIMING_PAIRS'] ?? 2_000);
const WARM = 10;
/** How far from 0.5 the share may be: beyond that, times distinguish accounts. */
const BOUND = 0.02;
const BATCH = 500;
const host = 'acme.localhost';
const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

/** What a stranger sends with an e-mail, and the status of the answer. */
interface Case {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly status: number;
}

interface World {
  readonly port: number;
  readonly api: (method: string, path: string, body: string) => Promise<void>;
}

export async function timing(): Promise<Figure[]> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'portico-timing-'));
  const mail = await startMailServer();
  try {
    writePortal(folder);
    const token = randomBytes(32).toString('hex');
    const running = await startProgram(folder, environmentOf(token, mail.port), ['up']);
    try {
      const port = Number(/http:\/\/acme\.localhost:(\d+)/.exec(running.out())?.[1] ?? 0);
      const api = apiOf(running.consoleUrl, token);
      await addContacts(folder, api);
      return await measureAll({ port, api });
    } finally {
      await running.stop();
    }
  } finally {
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function writePortal(folder: string): void {
  mkdirSync(join(folder, 'portals'));
  writeFileSync(join(folder, '.gitignore'), 'var/\n');
  const head = 'apiVersion: portico/v1\nkind:';
  const own = `brand: Acme\ndomains: [${host}]\ncurrencies: [USD]\nsections: [balance]\n`;
  const signup = 'signup: { customer: true, templateCustomer: starter }\n';
  writeFileSync(join(folder, 'portals/starter.yaml'), `${head} TemplateCustomer\nname: starter\n`);
  writeFileSync(join(folder, 'portals/acme.yaml'), `${head} Portal\nname: acme\n${own}${signup}`);
  makeRepository(folder);
}

const environmentOf = (token: string, mailPort: number): NodeJS.ProcessEnv => ({
  ...{ ...process.env, PORTICO_CONSOLE_LISTEN: '127.0.0.1:0', PORTICO_CONSOLE_TOKEN: token },
  ...{ PORTICO_EDGE_HTTPS: 'off', PORTICO_EDGE_HTTP: '127.0.0.1:0', PORTICO_EDGE_TRUSTED_PROXIES: '127.0.0.1' },
  ...{ PORTICO_MAIL_HOST: '127.0.0.1', PORTICO_MAIL_PORT: String(mailPort), PORTICO_MAIL_FROM: 'op@op.example' },
  PORTICO_EMAILS_PORTAL_PER_HOUR: '100000',
});

function apiOf(url: string, token: string): World['api'] {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await answer.text();
  };
}

/** The known e-mails. They share a password: hashing it for each would take longer than the bench. */
async function addContacts(folder: string, api: World['api']): Promise<void> {
  await api('PUT', '/customers/C-1?portal=acme', JSON.stringify({ name: 'Harbour', currency: 'USD' }));
  for (let from = 0; from < PAIRS + WARM; from += BATCH) {
    const lines = Array.from({ length: Math.min(BATCH, PAIRS + WARM - from) }, (_, index) =>
      JSON.stringify({ kind: 'contact', customer: 'C-1', body: { email: emailOf(true, from + index), name: 'Ann' } }),
    );
    await api('POST', '/batch', lines.join('\n'));
  }
  const hash = await createHasher({ concurrency: 1, queue: 1 }).hash('correct horse battery');
  const store = await openStore(`sqlite:${join(folder, 'var/portico.db')}`);
  const known = await store
    .updateTable('contact')
    .set({ password_hash: hash, email_verified_at: 1 })
    .executeTakeFirst();
  await store.destroy();
  if (known.numUpdatedRows !== BigInt(PAIRS + WARM))
    throw new Error(`only ${known.numUpdatedRows} contacts were added`);
}

/** Both sorts are of the same length. */
const emailOf = (isKnown: boolean, pair: number): string =>
  `${isKnown ? 'k' : 'u'}${String(pair).padStart(6, '0')}@people.example`;

async function measureAll(world: World): Promise<Figure[]> {
  const signup = await signupFields(world);
  const cases: readonly Case[] = [
    { path: '/reset', fields: {}, status: 200 },
    { path: '/login', fields: { password: 'a wrong password' }, status: 403 },
    { path: '/signup', fields: signup, status: 200 },
  ];
  const figures: Figure[] = [];
  for (const tried of cases) {
    figures.push(...(await measure(world, tried.path, tried)));
    const stop = new AbortController();
    const writer = writeOn(world, stop.signal);
    try {
      figures.push(...(await measure(world, `${tried.path}, while the API writes`, tried)));
    } finally {
      stop.abort();
      await writer;
    }
  }
  return figures;
}

async function signupFields({ port }: World): Promise<Record<string, string>> {
  const page = await send(new Agent(), port, '/signup');
  const shown = /name="shown" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  // A form that is sent sooner is refused as that of a program.
  await sleep(2_100);
  const person = { company: 'Harbour', name: 'Ann', phone: '+493012345678', country: 'DE', timezone: 'UTC' };
  return { ...person, password: 'seven green kettles sing', website: '', shown };
}

/** Changes a customer again and again. */
async function writeOn({ api }: World, stop: AbortSignal): Promise<void> {
  for (let change = 0; !stop.aborted; change += 1) {
    await api('PUT', '/customers/C-2?portal=acme', JSON.stringify({ name: `Company ${change}`, currency: 'USD' }));
    await sleep(randomInt(10));
  }
}

type Times = Record<'known' | 'unknown', number[]>;

async function measure(world: World, name: string, tried: Case): Promise<Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers: Times = { known: [], unknown: [] };
  const next: Times = { known: [], unknown: [] };
  for (let pair = 0; pair < PAIRS + WARM; pair += 1) {
    const isKnownFirst = randomInt(2) === 0;
    for (const isKnown of [isKnownFirst, !isKnownFirst]) {
      const body = new URLSearchParams({ ...tried.fields, email: emailOf(isKnown, pair) }).toString();
      const answer = await send(agent, world.port, tried.path, body);
      if (answer.status !== tried.status) throw new Error(`${tried.path} answered ${answer.status}`);
      const after = await send(agent, world.port, '/nothing');
      const sort = isKnown ? 'known' : 'unknown';
      if (pair >= WARM) answers[sort].push(answer.took);
      if (pair >= WARM) next[sort].push(after.took);
      await sleep(randomInt(10));
    }
  }
  agent.destroy();
  return [figureOf(`${name}: the answer`, answers), figureOf(`${name}: the next request`, next)];
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** Milliseconds until the whole of it is there. */
  readonly took: number;
}

/** One request, of a network that sent none before: no limit is met. */
function send(agent: Agent, port: number, path: string, body?: string): Promise<Answer> {
  const network = randomBytes(5).toString('hex');
  const headers = {
    host,
    ...form,
    'x-forwarded-for': `2a${network.slice(0, 2)}:${network.slice(2, 6)}:${network.slice(6)}::1`,
  };
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    request({ host: '127.0.0.1', port, path, method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, took: performance.now() - startedAt });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

/** The share of pairs of times in which the known one is longer (area under the ROC curve), and its standard error where there is no difference. */
function figureOf(what: string, { known, unknown }: Times): Figure {
  let longer = 0;
  for (const one of known) for (const other of unknown) longer += one > other ? 1 : one === other ? 0.5 : 0;
  const area = longer / (known.length * unknown.length);
  const error = Math.sqrt((known.length + unknown.length + 1) / (12 * known.length * unknown.length));
  return {
    what: `known and unknown e-mail, ${PAIRS} pairs: ${what}: AUC, standard error`,
    measured: `${area.toFixed(3)}, ${error.toFixed(3)}`,
    target: `0.5 +- ${BOUND} and 2 standard errors`,
    met: Math.abs(area - 0.5) <= BOUND + 2 * error,
  };
}
