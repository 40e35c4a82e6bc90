// The stream of events and listeners that do not read: they are disconnected, without effect on others.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { createLive, type Live } from '../../src/console/http/live.ts';
import { MINUTE } from '../../src/core/durations.ts';

const LIFE_MS = 10 * MINUTE;

const clock = { time: 0, now: () => clock.time };
let version = '';
let asking: (() => Promise<void>) | undefined;
let onRequest: () => void = () => undefined;
const sockets: Socket[] = [];
const servers: (ReturnType<typeof createServer> & { live?: Live })[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A listener whose ticks are driven by the test, and `ask`, which sends the given number of requests over one connection. */
async function world() {
  asking = undefined;
  version = 'first';
  const live = createLive({
    version: async () => version,
    clock,
    log: openLog('silent'),
    every: (_milliseconds, tick) => {
      asking = tick;
      return {
        close: () => {
          asking = undefined;
        },
      };
    },
  });
  const app = express();
  app.get('/events', async (request, response, next) => {
    await live.handler(request, response, next);
    onRequest();
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return async (requests: number): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    let missing = requests;
    const all = new Promise<void>((resolve) => {
      onRequest = () => {
        missing -= 1;
        if (missing === 0) resolve();
      };
    });
    socket.write('GET /events HTTP/1.1\r\nHost: console\r\n\r\n'.repeat(requests));
    await all;
    return socket;
  };
}

const moved = async (next: string): Promise<void> => {
  version = next;
  await asking?.();
};

test('two requests on one connection end when their time is over; what moves then is written to neither', async () => {
  const ask = await world();
  const both = await ask(2);
  both.resume();
  const gone = once(both, 'close');
  clock.time += LIFE_MS;
  await moved('second');
  expect(asking).toBeUndefined();
  await gone;
  const other = await ask(1);
  const notified = once(other, 'data');
  await moved('third');
  expect(String((await notified)[0])).toContain('id: ');
});

test('a listener that reads nothing is disconnected, and others are still notified', async () => {
  const ask = await world();
  const deaf = await ask(2);
  deaf.pause();
  const other = await ask(1);
  let heard = '';
  other.on('data', (data) => {
    heard += String(data);
  });
  const gone = once(deaf, 'close');
  // The second request waits for the first to end, so nothing of it is taken.
  for (let index = 0; index < 20; index += 1) {
    await moved(`${index}-${'x'.repeat(1000)}`);
    await expect.poll(() => heard).toContain(`id: ${index}-`);
  }
  deaf.resume();
  await gone;
});
