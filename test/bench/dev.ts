// From a saved file to the reloaded page of `portico dev`: the event is there and the page says what was saved. Beside it a
// bare server that does nothing but watch a file, tell, and serve it.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { get as getSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const RUNS = 100;
const TARGET_MS = 200;
/** Between two saves, as from a quick hand. */
const PAUSE_MS = 60;

export async function dev(): Promise<Figure[]> {
  const [own, bare] = [await portico(), await bareServer()];
  const shown = (times: readonly number[]): string =>
    `${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)} ms`;
  const p95 = percentile(own, 0.95);
  return [
    {
      what: `portico dev: save to reloaded page, ${RUNS} runs: p50 / p95`,
      measured: `${shown(own)} (a bare watch-and-tell server: ${shown(bare)})`,
      target: `p95 <= ${TARGET_MS} ms`,
      met: p95 <= TARGET_MS,
    },
  ];
}

async function portico(): Promise<number[]> {
  const place = workplace();
  try {
    const running = await place.start('dev', '.');
    const port = running.httpsPort;
    const host = 'acme.localhost';
    const headers = { host: `${host}:${port}` };
    const request = getSecure({
      ...{ host: '127.0.0.1', port, path: '/dev/events', servername: host, headers, rejectUnauthorized: false },
    });
    const [events] = (await once(request, 'response')) as [IncomingMessage];
    await once(events, 'data');
    const path = 'portals/acme/portal.yaml';
    const before = place.read(path);
    const times = await measured(events, {
      save: (text) => place.save(path, before.replace(/^footer: .*$/m, `footer: ${text}`)),
      fetch: async () => (await ask(port, host, '/login')).body,
    });
    request.destroy();
    return times;
  } finally {
    await place.remove();
  }
}

async function bareServer(): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-bare-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, 'nothing yet');
  const notified = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 0\n\n');
      notified.add(response);
    } else response.end(readFileSync(file));
  });
  const watcher = watch(folder, () => {
    for (const response of notified) response.write('data: 1\n\n');
  });
  try {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const request = get(`${at}/events`);
    const [events] = (await once(request, 'response')) as [IncomingMessage];
    await once(events, 'data');
    const times = await measured(events, {
      save: (text) => writeFileSync(file, text),
      fetch: async () => (await fetch(at)).text(),
    });
    request.destroy();
    return times;
  } finally {
    watcher.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measuring {
  readonly save: (text: string) => void;
  readonly fetch: () => Promise<string>;
}

/** Milliseconds of each run, from before the file is written until a page fetched after an event has the new text. */
async function measured(events: IncomingMessage, { save, fetch }: Measuring): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const text = `Change number ${run}.`;
    const event = once(events, 'data', { signal: AbortSignal.timeout(10_000) });
    const startedAt = performance.now();
    save(text);
    await event;
    // A bare watcher may report a file that is only half written; the browser is notified again and loads again.
    while (!(await fetch()).includes(text)) await once(events, 'data', { signal: AbortSignal.timeout(10_000) });
    times.push(performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return times;
}
