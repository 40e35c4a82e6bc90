// Where a request ends is never a matter of opinion: what two readers could read in two ways is refused, and what follows it is not read.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { type Listener, startPlainListener } from '../../src/edge/listeners.ts';

let listener: Listener;
const asked: string[] = [];

beforeAll(async () => {
  listener = await startPlainListener({
    address: { host: '127.0.0.1', port: 0 },
    clock: systemClock,
    handler: (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => response.end('answered'));
    },
  });
});
afterAll(() => listener.close());

/** All that is answered until the server closes the connection. */
function answerTo(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(listener.port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: a.localhost\r\n\r\n';
const post = (headers: string, body: string): string =>
  `POST /first HTTP/1.1\r\nHost: a.localhost\r\n${headers}\r\n\r\n${body}`;

test.each([
  ['both a length and chunks', post('Content-Length: 5\r\nTransfer-Encoding: chunked', `0\r\n\r\n${smuggled}`)],
  ['two lengths', post('Content-Length: 0\r\nContent-Length: 46', smuggled)],
  ['a list of lengths', post('Content-Length: 0, 46', smuggled)],
  ['a length that is not a number', post('Content-Length: +0', smuggled)],
  ['a space before the colon', post('Content-Length : 0', smuggled)],
  ['a folded line', post('X-A: b\r\n Content-Length: 0', smuggled)],
  ['an encoding that is not chunks', post('Transfer-Encoding: xchunked', `0\r\n\r\n${smuggled}`)],
  ['chunks that are not last', post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${smuggled}`)],
  ['chunks twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked', `0\r\n\r\n${smuggled}`)],
  ['a size that is not hexadecimal', post('Transfer-Encoding: chunked', `0x0\r\n\r\n${smuggled}`)],
  ['a line feed alone', `POST /first HTTP/1.1\nHost: a.localhost\nContent-Length: 0\n\n${smuggled}`],
  ['a NUL in a header', post('X-A: b\u0000c\r\nContent-Length: 0', smuggled)],
])('%s: refused, and nothing behind it is read', async (_, text) => {
  asked.length = 0;
  const answer = await answerTo(text);
  expect(asked).not.toContain('GET /smuggled');
  expect(answer).toMatch(/^HTTP\/1\.1 (?:400|421) /);
});

test('what is right is answered, one after the other', async () => {
  asked.length = 0;
  await answerTo(`${post('Content-Length: 0', '')}${smuggled}`);
  expect(asked).toEqual(['POST /first', 'GET /smuggled']);
});
