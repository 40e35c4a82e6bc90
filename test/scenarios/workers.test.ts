// `portico serve --workers`: several processes on one port. One that dies takes its own connections with it and no others,
// and is started again; asked to stop, each finishes what it is answering.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { retryWait, workerRetries } from '../../src/core/retry.ts';
import { freePort } from '../support/acme/pebble.ts';
import { ask, type Running, type Workplace, workplace } from '../support/running.ts';

let place: Workplace;
let operations: number;
let running: Running;

beforeAll(async () => {
  operations = await freePort();
  place = workplace({ PORTICO_OPERATIONS_LISTEN: `127.0.0.1:${operations}` });
  expect((await place.here('reconcile', '--once')).code).toBe(0);
});
afterAll(() => place.remove());

interface Line {
  readonly msg: string;
  readonly worker?: number;
  readonly pid?: number;
  readonly signal?: string;
}

const lines = ({ err }: Running): Line[] =>
  err()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Line] : []));
const said = (running: Running, words: string): Line[] => lines(running).filter(({ msg }) => msg === words);
const eventually = (check: () => boolean) => expect.poll(check, { timeout: 100_000, interval: 20 }).toBe(true);

async function serveByTwo(): Promise<Running> {
  const running = await place.start('serve', '--workers', '2');
  await eventually(() => said(running, 'serving').length === 1);
  return running;
}

const pidOf = (running: Running, worker: number): number =>
  said(running, 'a worker serves').findLast((line) => line.worker === worker)?.pid ?? 0;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

interface Connection {
  readonly socket: TLSSocket;
  readonly session: () => Buffer | undefined;
}

/** A TLS connection on which one page has been asked for. */
async function visit(port: number, session?: Buffer): Promise<Connection> {
  const asking = { host: '127.0.0.1', port, servername: 'acme.localhost', rejectUnauthorized: false };
  const socket = connect({ ...asking, ...(session === undefined ? {} : { session }) });
  let newest: Buffer | undefined;
  socket.on('session', (given: Buffer) => {
    newest = given;
  });
  socket.on('error', () => undefined);
  await once(socket, 'secureConnect');
  socket.write(`GET /login HTTP/1.1\r\nhost: acme.localhost:${port}\r\n\r\n`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toContain('HTTP/1.1 200');
  return { socket, session: () => newest };
}

test('both take connections and resume TLS; of a killed one only its own break, and another takes its place', {
  timeout: 720_000,
}, async () => {
  running = await serveByTwo();
  const { httpsPort } = running;
  for (const worker of [1, 2]) {
    const ready = await fetch(`http://127.0.0.1:${operations + worker - 1}/readyz`);
    expect(await ready.text()).toBe('ready\n');
  }
  const first = await visit(httpsPort);
  const connections = [first];
  for (let index = 0; index < 3; index += 1) connections.push(await visit(httpsPort, first.session()));
  // In turns, so both workers are among them; and whichever it was, it knew the session that one of them began.
  expect(connections.map(({ socket }) => socket.isSessionReused())).toEqual([false, true, true, true]);

  const killed = pidOf(running, 1);
  process.kill(killed, 'SIGKILL');
  await eventually(() => connections.filter(({ socket }) => socket.closed).length === 2);
  expect((await ask(httpsPort, 'acme.localhost', '/login')).status).toBe(200);
  await eventually(() => said(running, 'a worker serves').length === 3);
  expect(said(running, 'a worker ended')).toMatchObject([{ worker: 1, signal: 'SIGKILL' }]);
  expect(pidOf(running, 1)).not.toBe(killed);
  for (const host of ['acme.localhost', 'nordwind.localhost', 'acme.localhost']) {
    expect((await ask(httpsPort, host, '/login')).status).toBe(200);
  }
  expect(connections.filter(({ socket }) => socket.closed)).toHaveLength(2);
  for (const { socket } of connections) socket.destroy();
});

// Of those that the test before has left, one of them started again.
test('asked to stop, workers finish what they are answering, and none is left', { timeout: 720_000 }, async () => {
  const { httpsPort } = running;
  const endedBefore = said(running, 'a worker ended').length;
  const { socket } = await visit(httpsPort);
  const form = 'email=unknown@acme.example&password=wrong';
  socket.write(
    `POST /login HTTP/1.1\r\nhost: acme.localhost:${httpsPort}\r\norigin: https://acme.localhost:${httpsPort}\r\n`,
  );
  socket.write(`content-type: application/x-www-form-urlencoded\r\ncontent-length: ${form.length}\r\n\r\n`);
  // The other worker is idle, so it is gone as soon as it was notified; then the busy one has been notified as well.
  const ended = once(running.process, 'exit');
  running.process.kill('SIGTERM');
  await eventually(() => [1, 2].filter((worker) => isAlive(pidOf(running, worker))).length === 1);
  socket.write(form);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect((await ended)[0]).toBe(0);
  expect([1, 2].filter((worker) => isAlive(pidOf(running, worker)))).toEqual([]);
  expect(said(running, 'a worker ended')).toHaveLength(endedBefore);
});

test('without the process that holds the ports no worker stays behind', { timeout: 720_000 }, async () => {
  running = await serveByTwo();
  running.process.kill('SIGKILL');
  await eventually(() => [1, 2].every((worker) => !isAlive(pidOf(running, worker))));
});

test('a port that is taken ends all of it with the reason', { timeout: 720_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const bound = taken.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  place.environment['PORTICO_EDGE_HTTPS'] = `127.0.0.1:${port}`;
  const { code, err } = await place.run('serve', '--workers', '2');
  taken.close();
  expect(code).toBe(1);
  expect(err).toContain(`the address 127.0.0.1:${port} is in use`);
  expect(await place.here('serve', '--workers', '0')).toMatchObject({ code: 1 });
});

test('a worker that ends again and again is started ever later, at most ten seconds', () => {
  expect([1, 2, 3, 7, 8, 50].map((ends) => retryWait(workerRetries, ends))).toEqual([
    100, 200, 400, 6_400, 10_000, 10_000,
  ]);
});
