// Headers of what is answered before any route: bytes that are not a request, hosts that are not served, the plain port, challenges.
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openLog } from '../../src/adapters/log.ts';
import { DAY } from '../../src/core/durations.ts';
import { withChallenges } from '../../src/edge/challenges.ts';
import { startPlainListener } from '../../src/edge/listeners.ts';
import { plainPort } from '../../src/edge/plain-port.ts';
import { defaultHeaders } from '../../src/edge/response-headers.ts';
import { strictTransport } from '../../src/portal/http/transport-policy.ts';

const challenges = {
  httpAnswer: async (token: string) => (token === 'known' ? 'known.thumb' : undefined),
  alpnContext: async () => undefined,
};

async function plainListener() {
  const handler = withChallenges(
    challenges,
    openLog('silent'),
    plainPort({ has: (host) => host !== 'other.example', isServed: async (host) => host === 'acme.example' }, ':8443'),
  );
  const listener = await startPlainListener({
    ...{ address: { host: '127.0.0.1', port: 0 }, handler, clock: systemClock },
    patience: { head: 300, request: 300, idle: 300 },
  });
  onTestFinished(() => listener.close());
  return listener;
}

/** Sends bytes as they are; returns the status, the headers and the body of the first response. */
async function exchange(port: number, bytes: string) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((header) => [
      header.slice(0, header.indexOf(':')).toLowerCase(),
      header.slice(header.indexOf(':') + 1).trim(),
    ]),
  );
  return { status: Number(line.split(' ')[1]), headers, body };
}

const get = (path: string, ...more: string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: acme.example', 'Connection: close', ...more, '', ''].join('\r\n');

const answers: readonly (readonly [string, string, number])[] = [
  ['a page', get('/cdr'), 308],
  ['an unknown host', get('/').replace('acme', 'other'), 421],
  ['a name that is being set up', get('/').replace('acme', 'new'), 503],
  ['a challenge', get('/.well-known/acme-challenge/known'), 200],
  ['an unknown challenge', get('/.well-known/acme-challenge/unknown'), 404],
  ['a call of the API', get('/api/v1/balance'), 403],
  ['a bearer', get('/cdr', 'Authorization: Bearer pat_1'), 403],
  ['a form', get('/login').replace('GET', 'POST'), 403],
  ['bytes that are not a request', 'hello\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two lengths', get('/', 'Content-Length: 1', 'Content-Length: 2'), 400],
  ['a long head', get('/', `X: ${'x'.repeat(17_000)}`), 431],
  ['half a head', 'GET / HTTP/1.1\r\nHost: acme', 408],
  ['an expectation', get('/', 'Expect: miracles'), 417],
];

test.each(answers)(
  '%s on the plain port has the headers of all responses, and no HSTS',
  async (_name, bytes, status) => {
    const { port } = await plainListener();
    const reply = await exchange(port, bytes);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject(defaultHeaders);
    expect(reply.headers['strict-transport-security']).toBeUndefined();
    if (status === 403) expect(reply.body).toContain('https://acme.example:8443');
  },
);

test('HSTS is for a year and all names below after a good day; a portal changes it or wants none', () => {
  const now = 10 * DAY;
  expect(strictTransport(undefined, now - DAY, now)).toBe('max-age=31536000; includeSubDomains');
  expect(strictTransport(undefined, now - DAY + 1, now)).toBeNull();
  expect(strictTransport(undefined, null, now)).toBeNull();
  expect(strictTransport('off', 0, now)).toBeNull();
  expect(strictTransport({ maxAge: 0, includeSubDomains: false }, 0, now)).toBe('max-age=0');
});
