// The customers' portal under load, beside the usual stack (Express, express-handlebars, helmet, a session in memory) that
// draws the same templates with the same data, without any database. Server on one core, load from the other.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { createHasher } from '../../src/auth/password.ts';
import { askInProcess } from '../../src/edge/ask-in-process.ts';
import { createPortalHandler } from '../../src/portal/http/handler.ts';
import { sharedFiles } from '../../src/portal/http/system-files.ts';
import { createDirectory } from '../../src/portal/site/directory.ts';
import { createSite } from '../../src/portal/site/site.ts';
import { loadTemplates, templateFiles } from '../../src/portal/site/templates.ts';
import { openStore } from '../../src/store/store.ts';
import { type Running, workplace } from '../support/running.ts';
import { testServices } from '../support/test-services.ts';
import { images } from '../support/worlds/images.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 3;
const SECONDS = 5;
const SIGNUPS = 40;
const host = 'acme.localhost';

export async function portal(): Promise<Figure[]> {
  const place = workplace({ PORTICO_EDGE_HTTPS: 'off', PORTICO_EDGE_TRUSTED_PROXIES: '127.0.0.1' });
  try {
    const running = await place.start('up', '--demo');
    const port = Number(/http:\/\/acme\.localhost:(\d+)/.exec(running.out())?.[1] ?? 0);
    pin(running.process.pid ?? 0);
    const cookie = await logIn(running, port);
    const figures: Figure[] = [];
    for (const [path, factor] of [
      ['login', 10],
      ['dashboard', 2],
      ['payments', 2],
    ] as const) {
      figures.push(...(await besideUsual(place.folder, port, path, path === 'login' ? '' : cookie, factor)));
    }
    return [...figures, await signups(port)];
  } finally {
    await place.remove();
  }
}

/** On one core; the load comes from wherever there is room. */
function pin(pid: number): void {
  execFileSync('taskset', ['-acp', '0', String(pid)], { stdio: 'ignore' });
}

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function ask(port: number, path: string, headers: Record<string, string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

async function logIn(running: Running, port: number): Promise<string> {
  const password = / \/ (\S+)$/m.exec(running.out())?.[1] ?? '';
  const body = new URLSearchParams({ email: 'demo@acme.example', password }).toString();
  const { headers } = await ask(port, '/login', form, body);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

/** Requests a second of a page and its 99th percentile at 64 connections, and what the usual stack does with the same bytes. */
async function besideUsual(
  folder: string,
  port: number,
  path: string,
  cookie: string,
  factor: number,
): Promise<Figure[]> {
  const headers: Record<string, string> = cookie === '' ? {} : { cookie };
  const { body, status } = await ask(port, `/${path}`, headers);
  if (status !== 200) throw new Error(`/${path} answered ${status}`);
  const usual = await usualStack(await drawn(folder, path === 'login' ? 'login?next=/cdr' : path, cookie));
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    const slowest: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push((await load(usual.port, '', {})).perSecond);
      const own = await load(port, path, headers);
      ours.push(own.perSecond);
      slowest.push(own.p99);
    }
    const [own, peer, p99] = [ours, theirs, slowest].map((list) => percentile(list, 0.5)) as [number, number, number];
    const rate: Figure = {
      what: `/${path}, ${Math.round(body.length / 1024)} KB, one core: requests per second (usual stack: same templates, no database)`,
      measured: `${own.toFixed(0)} (${peer.toFixed(0)}, ${(own / peer).toFixed(1)} times)`,
      target: `>= ${factor} times`,
      met: own >= factor * peer,
    };
    if (path === 'login') return [rate];
    return [
      rate,
      { what: `/${path}: p99 at 64 connections`, measured: `${p99.toFixed(0)} ms`, target: '<= 25 ms', met: p99 <= 25 },
    ];
  } finally {
    usual.stop();
  }
}

async function load(port: number, path: string, headers: Record<string, string>) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/${path}`,
    headers: { host, ...headers },
    connections: 64,
    duration: SECONDS,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

interface Drawn {
  /** Every key that the templates of the page look up. */
  readonly view: object;
  readonly content: string;
}

/** What the portal itself gives its templates for a page: of the running server's own store, read beside it. */
async function drawn(folder: string, path: string, cookie: string): Promise<Drawn> {
  const store = await openStore(`sqlite:${join(folder, 'var/portico.db')}`, 'read-only');
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const seen: [template: string, view: object][] = [];
  const templates = loadTemplates();
  const recording = {
    ...templates,
    render: (name: string, view: object) => {
      seen.push([name, view]);
      return templates.render(name, view);
    },
  };
  try {
    const directory = await createDirectory({ store, log: quiet });
    const services = testServices(store, { now: () => Date.now() }, quiet);
    const sites = (snapshot: Parameters<typeof createSite>[0]) =>
      createSite(snapshot, recording, sharedFiles(templates), { store, images, inPage: new Set() });
    const ask = askInProcess(createPortalHandler({ store, directory, sites, services }));
    seen.length = 0;
    await ask(`/${path}`, { host, ...(cookie === '' ? {} : { cookie }) });
    return {
      view: Object.assign({ visitor: null }, ...seen.map(([, view]) => view)),
      content: path.split('?')[0] ?? '',
    };
  } finally {
    await store.destroy();
  }
}

/** The same templates and the same data, drawn at each request by the usual middleware. */
async function usualStack({ view, content }: Drawn): Promise<{ port: number; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'usual-'));
  const templates = join(import.meta.dirname, '../../templates');
  // The usual middleware finds views and partials in one folder.
  const views = join(folder, 'views');
  mkdirSync(views);
  for (const [name, file] of templateFiles())
    if (!name.includes('/')) copyFileSync(join(templates, file), join(views, `${name}.hbs`));
  const layout =
    '{{> frame-top}}{{#if visitor}}{{> frame-visitor}}{{/if}}{{> frame-head}}<main>{{{body}}}{{> frame-bottom}}';
  writeFileSync(join(folder, 'layout.hbs'), layout);
  writeFileSync(join(folder, 'view.json'), JSON.stringify(view));
  const program = `
    const { createRequire } = require('node:module');
    const { readFileSync } = require('node:fs');
    const need = createRequire(${JSON.stringify(join(import.meta.dirname, 'portal.ts'))});
    const express = need('express'); const session = need('express-session'); const helmet = need('helmet');
    const { engine } = need('express-handlebars');
    const icons = JSON.parse(readFileSync(${JSON.stringify(join(templates, 'portal/icons.json'))}, 'utf8'));
    const app = express();
    app.use(helmet());
    app.use(session({ secret: 'x', resave: false, saveUninitialized: true }));
    app.engine('hbs', engine({ extname: '.hbs', layoutsDir: ${JSON.stringify(folder)}, partialsDir: ${JSON.stringify(views)}, defaultLayout: 'layout', helpers: {
      // As the portal writes them, from the same file.
      icon: (name) => new (need('handlebars').SafeString)('<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="' + (icons[name] ?? icons.app) + '"/></svg>'),
      same: (left, right) => left === right,
      described: (_field, ...hints) => new (need('handlebars').SafeString)(hints.length < 2 ? '' : ' aria-describedby="' + hints.slice(0, -1).join(' ') + '"'),
    } }));
    app.set('view engine', 'hbs'); app.set('views', ${JSON.stringify(views)}); app.enable('view cache');
    const view = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'view.json'))}, 'utf8'));
    app.get('/', (request, response) => response.render(${JSON.stringify(content)}, view));
    const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const environment = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  pin(child.pid ?? 0);
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { port: Number(first.toString()), stop };
}

/** The whole of a signup, less what hashing the password alone takes on the same machine. */
async function signups(port: number): Promise<Figure> {
  const { body } = await ask(port, '/signup', {});
  const shown = /name="shown" value="([^"]+)"/.exec(body)?.[1] ?? '';
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const fields = {
    company: 'x',
    name: 'x',
    phone: '+493012345678',
    country: 'DE',
    currency: 'USD',
    timezone: 'UTC',
    password: 'seven green kettles sing',
    website: '',
    shown,
  };
  const times: number[] = [];
  for (let index = 0; index < SIGNUPS; index += 1) {
    const sent = new URLSearchParams({ ...fields, email: `u${index}@x.example` }).toString();
    const startedAt = performance.now();
    const { status } = await ask(port, '/signup', { ...form, 'x-forwarded-for': `198.18.${index}.1` }, sent);
    if (status !== 200) throw new Error(`a signup answered ${status}`);
    times.push(performance.now() - startedAt);
  }
  const hasher = createHasher({ concurrency: 1, queue: 1 });
  const hashes: number[] = [];
  for (let index = 0; index < SIGNUPS; index += 1) {
    const startedAt = performance.now();
    await hasher.hash(fields.password);
    hashes.push(performance.now() - startedAt);
  }
  const rest = percentile(times, 0.5) - percentile(hashes, 0.5);
  return {
    what: 'signup, p50, less the hash of the password (hash alone)',
    measured: `${rest.toFixed(1)} ms (${percentile(hashes, 0.5).toFixed(0)} ms)`,
    target: '<= 10 ms',
    met: rest <= 10,
  };
}
