// The login page in requests per second, beside a bare node:http server that sends the same bytes, in turns.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import autocannon from 'autocannon';
import { type Running, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 32;
const headers = { host: 'acme.localhost', 'accept-encoding': 'br' };

export async function requests(): Promise<Figure[]> {
  const place = workplace({ PORTICO_EDGE_HTTPS: 'off' });
  try {
    const running = await place.start('up');
    const port = plainPort(running);
    const bare = await bareServer(await rawAnswer(port));
    try {
      const ratios: number[] = [];
      const ours: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const peer = await perSecond(bare.port);
        const own = await perSecond(port);
        ours.push(own);
        ratios.push(own / peer);
      }
      const ratio = percentile(ratios, 0.5);
      return [
        {
          what: `login page, HTTPS off, keep-alive: requests per second (share of bare node:http, same bytes)`,
          measured: `${percentile(ours, 0.5).toFixed(0)} (${ratio.toFixed(2)})`,
          target: '>= 0.80 of bare',
          met: ratio >= 0.8,
        },
      ];
    } finally {
      bare.stop();
    }
  } finally {
    await place.remove();
  }
}

function plainPort(running: Running): number {
  return Number(/http:\/\/acme\.localhost:(\d+)/.exec(running.out())?.[1] ?? 0);
}

async function perSecond(port: number): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/login`,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return result.requests.average;
}

interface RawAnswer {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

function rawAnswer(port: number): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path: '/login', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.rawHeaders, body: Buffer.concat(chunks) }));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** A process of its own that answers every request with the given headers and bytes, and does nothing else. */
async function bareServer(answer: RawAnswer): Promise<{ port: number; stop(): void }> {
  const generated = new Set(['date', 'connection', 'keep-alive']);
  const kept = answer.headers.flatMap((name, index, all) =>
    index % 2 === 0 && !generated.has(name.toLowerCase()) ? [name, all[index + 1] ?? ''] : [],
  );
  const program = `
    const { createServer } = require('node:http');
    const headers = ${JSON.stringify(kept)};
    const body = Buffer.from('${answer.body.toString('base64')}', 'base64');
    const server = createServer((request, response) => { response.writeHead(200, headers); response.end(body); });
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  return { port: Number(first.toString()), stop: () => void child.kill() };
}
