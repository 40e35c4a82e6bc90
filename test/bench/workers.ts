// Two workers of `serve` beside one, over TLS with keep-alive: a page behind the login, and the login page, whose bytes a bare
// node:cluster https server sends in turns. The client is wrk where it is installed, since it leaves most of the processors to the
// servers; what it takes of them it takes from two workers alone, the more the cheaper a page is.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { systemClock } from '../../src/adapters/clock.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { ask, type Workplace, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const WRK = '/usr/bin/wrk';
const HOST = 'acme.localhost';
const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 32;
/** Of the kernel's accounting, https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS_A_SECOND = 100;

interface Serving {
  readonly pid: number;
  readonly port: number;
}

interface Asked {
  readonly path: string;
  readonly cookie: string;
}
const loginPage: Asked = { path: '/login', cookie: '' };

interface Rate {
  readonly perSecond: number;
  /** Requests in a second of processor time of all its processes. */
  readonly perCpuSecond: number;
}

export async function workers(): Promise<Figure[]> {
  const place = workplace();
  const folder = mkdtempSync(join(tmpdir(), 'portico-workers-'));
  const bare: { stop(): Promise<unknown> }[] = [];
  try {
    const cookie = await seeded(place);
    const one = await place.start('serve');
    const two = await place.start('serve', '--workers', '2');
    const body = (await ask(one.httpsPort, HOST, '/login')).body;
    const bareOne = await bareServer(folder, body, 1);
    const bareTwo = await bareServer(folder, body, 2);
    bare.push(bareOne, bareTwo);
    const ours = [one, two].map(({ process: { pid = 0 }, httpsPort }) => ({ pid, port: httpsPort }));
    for (const { httpsPort } of [one, two]) {
      const { status } = await ask(httpsPort, HOST, '/dashboard', { headers: { cookie } });
      if (status !== 200) throw new Error(`the dashboard answered ${status}`);
    }
    const dashboard = await measured(folder, ours, { path: '/dashboard', cookie });
    const login = await measured(folder, ours, loginPage);
    return [...figuresOf(dashboard), ...figures(login, await measured(folder, [bareOne, bareTwo], loginPage))];
  } finally {
    for (const server of bare) await server.stop();
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The demo with its people; the cookie of one who is logged in. */
async function seeded(place: Workplace): Promise<string> {
  const first = await place.start('up', '--demo');
  const password = / \/ (\S+)$/m.exec(first.out())?.[1] ?? '';
  const { headers } = await ask(first.httpsPort, HOST, '/login', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email: 'demo@acme.example', password }).toString(),
  });
  await first.stop();
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

interface Growth {
  readonly one: number;
  readonly two: number;
  /** Two to one: in requests a second, and in requests for the same processor time. */
  readonly ratio: number;
  readonly perCpu: number;
}

async function measured(folder: string, [one, two]: readonly Serving[], asked: Asked): Promise<Growth> {
  if (one === undefined || two === undefined) throw new Error('there is nothing to compare');
  const rounds: { one: Rate; two: Rate }[] = [];
  // What has answered nothing yet is not yet compiled.
  for (const server of [one, two]) await rateOf(folder, server, asked);
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ one: await rateOf(folder, one, asked), two: await rateOf(folder, two, asked) });
  }
  const median = (pick: (round: { one: Rate; two: Rate }) => number): number => percentile(rounds.map(pick), 0.5);
  return {
    one: median((round) => round.one.perSecond),
    two: median((round) => round.two.perSecond),
    ratio: median((round) => round.two.perSecond / round.one.perSecond),
    perCpu: median((round) => round.two.perCpuSecond / round.one.perCpuSecond),
  };
}

const client = existsSync(WRK) ? 'wrk' : 'autocannon';

function figuresOf({ one, two, ratio, perCpu }: Growth): Figure[] {
  return [
    {
      what: `dashboard of a contact over TLS, requests a second of two workers to one (${client} on the same cores)`,
      measured: `${one.toFixed(0)} to ${two.toFixed(0)} (${ratio.toFixed(2)}; for the same processor time ${(2 * perCpu).toFixed(2)})`,
      target: '>= 1.70',
      met: ratio >= 1.7,
    },
  ];
}

function figures(own: Growth, bare: Growth): Figure[] {
  const beside = `bare node:cluster ${bare.one.toFixed(0)} to ${bare.two.toFixed(0)}, ${bare.ratio.toFixed(2)}`;
  return [
    {
      what: `login page over TLS, requests a second of two workers to one (${client} on the same cores; ${beside})`,
      measured: `${own.one.toFixed(0)} to ${own.two.toFixed(0)} (${own.ratio.toFixed(2)})`,
      target: '>= 1.70',
      met: own.ratio >= 1.7,
    },
    {
      what: `the same, requests a second of processor time, twice two workers' to one's (bare ${(2 * bare.perCpu).toFixed(2)})`,
      measured: (2 * own.perCpu).toFixed(2),
      target: '>= 1.70',
      met: 2 * own.perCpu >= 1.7,
    },
  ];
}

async function rateOf(folder: string, { pid, port }: Serving, asked: Asked): Promise<Rate> {
  const before = cpuSeconds(pid);
  const requests = existsSync(WRK) ? await askWithWrk(folder, port, asked) : await askWithAutocannon(port, asked);
  return { perSecond: requests / SECONDS, perCpuSecond: requests / (cpuSeconds(pid) - before) };
}

/** The script resolves the name to loopback, whatever resolver this machine has; it prints how many were answered at the end. */
async function askWithWrk(folder: string, port: number, { path, cookie }: Asked): Promise<number> {
  const script = join(folder, 'wrk.lua');
  writeFileSync(
    script,
    `function wrk.resolve(_, service) wrk.addrs = wrk.lookup("127.0.0.1", service) end
     wrk.headers["Accept-Encoding"] = "br"
     wrk.headers["Cookie"] = ${JSON.stringify(cookie)}
     function done(summary) local errors = summary.errors
       local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
       print("answered " .. summary.requests .. " failed " .. failed) end\n`,
  );
  const { stdout } = await promisify(execFile)(WRK, [
    ...['--threads', '1', '--connections', String(CONNECTIONS), '--duration', `${SECONDS}s`, '--script', script],
    `https://${HOST}:${port}${path}`,
  ]);
  const [, answered, failed] = /answered (\d+) failed (\d+)/.exec(stdout) ?? [];
  if (failed !== '0') throw new Error(`wrk: ${failed} requests failed\n${stdout}`);
  return Number(answered);
}

async function askWithAutocannon(port: number, { path, cookie }: Asked): Promise<number> {
  const result = await autocannon({
    ...{ url: `https://127.0.0.1:${port}${path}`, connections: CONNECTIONS, duration: SECONDS, servername: HOST },
    headers: { host: `${HOST}:${port}`, 'accept-encoding': 'br', cookie },
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return result.requests.total;
}

/** Processor time of a process and its children so far. */
function cpuSeconds(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [pid, ...children]
    .map((own) => {
      const afterName = readFileSync(`/proc/${own}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(afterName[11]) + Number(afterName[12])) / TICKS_A_SECOND;
    })
    .reduce((sum, seconds) => sum + seconds, 0);
}

/** As many workers of node:cluster that send the given page and do nothing else; one is a process without a primary, as ours is. */
async function bareServer(
  folder: string,
  body: string,
  count: number,
): Promise<Serving & { stop(): Promise<unknown> }> {
  const store = await openStore(`sqlite:${join(folder, `bare-${count}.db`)}`);
  const sealer = createSealer(new Secret('a secret for the bench'));
  const { chain, key } = await createAuthority({ store, sealer, clock: systemClock }).issue(HOST, systemClock.now());
  await store.destroy();
  const file = join(folder, `bare-${count}.cjs`);
  writeFileSync(
    file,
    `const cluster = require('node:cluster');
     const page = require('node:zlib').brotliCompressSync(${JSON.stringify(body)});
     const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': page.length };
     const options = { cert: ${JSON.stringify(chain)}, key: ${JSON.stringify(key)}, minVersion: 'TLSv1.2' };
     const ready = (port) => (cluster.isWorker ? process.send(port) : console.log(port));
     const serve = () => {
       const server = require('node:https').createServer(options, (_, response) => response.writeHead(200, headers).end(page));
       server.listen(0, '127.0.0.1', () => ready(server.address().port));
     };
     if (cluster.isWorker || ${count} === 1) serve();
     else {
       let serving = 0;
       cluster.on('message', (_, port) => (serving += 1) === ${count} && console.log(port));
       for (let index = 0; index < ${count}; index += 1) cluster.fork();
     }`,
    { mode: 0o600 },
  );
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [port] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer | number];
  if (child.exitCode !== null) throw new Error('the bare server did not start');
  const stop = (): Promise<unknown> => {
    child.kill();
    return ended;
  };
  return { pid: child.pid ?? 0, port: Number(port.toString()), stop };
}
