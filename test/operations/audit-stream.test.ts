// The audit on its way to real receivers on loopback: in order, none left out, repeated where it is not known that it arrived.
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { auditSender } from '../../src/adapters/audit/sender.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import type { AuditTarget, SendAudit, ShownAuditEntry } from '../../src/core/audit/target.ts';
import { MINUTE, SECOND } from '../../src/core/durations.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { createAuditStream } from '../../src/operations/audit-stream.ts';
import type { Store } from '../../src/store/store.ts';
import { readAudit, shownEntry, writeAudit } from '../../src/store/tables/console-audit.ts';
import { readLease, takeLease } from '../../src/store/tables/leases.ts';
import { type Received, startReceiver } from '../support/receiver.ts';
import { newStore } from '../support/test-store.ts';

const key = `whsec_${randomBytes(32).toString('base64')}`;
const START = Date.UTC(2026, 10, 30, 12);
let store: Store;
let fence: number;
let now: number;
let warnings: unknown[];
beforeEach(async () => {
  store = await newStore();
  [now, warnings] = [START, []];
  await takeOver();
});
afterEach(() => store.destroy());

const takeOver = async (): Promise<void> => {
  fence = (await takeLease(store, await readLease(store), 'test')) ?? 0;
};
const log = { info: () => undefined, error: () => undefined, warn: (...line: unknown[]) => void warnings.push(line) };
const really = auditSender({ environment: { KEY: key }, now: () => Date.now() });
function streamTo(targets: readonly AuditTarget[], send: SendAudit = really) {
  const stream = createAuditStream({ store, clock: { now: () => now }, log, random: () => 0.5, targets, send });
  return { ...stream, once: () => stream.runOnce(fence) };
}
async function write(count: number, more: { readonly subject?: string; readonly outcome?: 'refused' } = {}) {
  for (let index = 0; index < count; index += 1) {
    const entry = {
      ...{
        at: now,
        actor: 'kim',
        role: 'operator',
        via: 'token',
        address: '192.0.2.1',
        action: 'sus pend',
        subject: 'a',
      },
      ...{ reason: 'wegen “Ümlaut” \u{1f600}', detail: '', request: '', outcome: 'done' as const, ...more },
    };
    await store.transaction().execute((tx) => writeAudit(tx, entry));
  }
}
const shown = async (): Promise<ShownAuditEntry[]> => (await readAudit(store, {}, 1000)).map(shownEntry).reverse();
const lines = (file: string): ShownAuditEntry[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ShownAuditEntry);
const upTo = (count: number, from = 1): number[] => Array.from({ length: count }, (_, index) => from + index);
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'audit-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('a file', () => {
  test('gets each entry as the command prints it, also after it was rotated, and is readable by its owner alone', async () => {
    const path = join(folder(), 'audit.jsonl');
    const stream = streamTo([{ kind: 'file', path }]);
    await write(3);
    await stream.once();
    expect(lines(path)).toEqual(await shown());
    expect(statSync(path).mode & 0o777).toBe(0o600);
    renameSync(path, `${path}.1`);
    await write(2);
    await stream.once();
    await stream.once();
    expect(lines(`${path}.1`).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(lines(path).map(({ id }) => id)).toEqual([4, 5]);
  });

  test('whose last write was cut continues with a new line', async () => {
    const path = join(folder(), 'audit.jsonl');
    writeFileSync(path, '{"id":1,"at":"2026-');
    await write(1);
    await streamTo([{ kind: 'file', path }]).once();
    expect(readFileSync(path, 'utf8').split('\n')).toEqual([
      '{"id":1,"at":"2026-',
      JSON.stringify((await shown())[0]),
      '',
    ]);
  });

  test.each([
    ['whose folder is not there', () => join(folder(), 'gone', 'audit.jsonl')],
    ['that is a folder', folder],
    ['that is a device', () => '/dev/null'],
  ])('%s is tried again, and holds up no other target', async (_case, pathOf) => {
    const path = join(folder(), 'audit.jsonl');
    await write(1);
    const stream = streamTo([
      { kind: 'file', path: pathOf() },
      { kind: 'file', path },
    ]);
    await stream.once();
    expect(lines(path)).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    now += 10 * SECOND;
    await write(1);
    await stream.once();
    expect(stream.lateness()).toEqual([
      { labels: { kind: 'file', number: '1' }, value: 10 },
      { labels: { kind: 'file', number: '2' }, value: 0 },
    ]);
  });
});

const messages = (all: readonly Received[]) =>
  all.map(({ body }) => (JSON.parse(body) as { entries: ShownAuditEntry[] }).entries.map(({ id }) => id));

describe('a webhook', () => {
  async function webhook() {
    const receiver = await startReceiver(key);
    onTestFinished(() => receiver.close());
    return {
      receiver,
      target: { kind: 'webhook', url: `${receiver.url}/hook/T0SECRET`, secret: { env: 'KEY' } } as const,
    };
  }

  test('that fails twice gets the same signed message a third time, later each time, and then what follows', async () => {
    const { receiver, target } = await webhook();
    const stream = streamTo([target]);
    await write(2);
    receiver.turn({ does: 'respond', status: 503, body: 'T0SECRET' });
    await stream.once();
    await stream.once();
    expect(receiver.all).toHaveLength(1);
    now += 2 * SECOND;
    await stream.once();
    receiver.turn({ does: 'respond', status: 204, body: '' });
    now += 2 * SECOND;
    await stream.once();
    expect(receiver.all).toHaveLength(2);
    expect(stream.lateness()[0]?.value).toBe(4);
    now += 8 * SECOND;
    await stream.once();
    await write(1);
    await stream.once();
    expect(messages(receiver.all)).toEqual([[1, 2], [1, 2], [1, 2], [3]]);
    expect(receiver.all.every(({ signed }) => signed)).toBe(true);
    expect(new Set(receiver.all.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    expect(stream.lateness()[0]?.value).toBe(0);
    expect(JSON.stringify(warnings)).not.toMatch(/T0SECRET|whsec/);
  });

  test('gets a long log in bounded messages, in order, without addresses of email', async () => {
    const { receiver, target } = await webhook();
    await write(249);
    await write(1, { subject: 'contact kim@acme.example' });
    await streamTo([target]).once();
    expect(messages(receiver.all)).toEqual([upTo(100), upTo(100, 101), upTo(50, 201)]);
    expect(receiver.all.map(({ body }) => body).join()).not.toContain('kim@acme.example');
  });

  test('gets again what a process sent that was killed before it noted that, and nothing is left out', async () => {
    const { receiver, target } = await webhook();
    await write(3);
    const reached = Promise.withResolvers<void>();
    const killed: SendAudit = async (...given) => {
      await really(...given);
      reached.resolve();
      await new Promise<never>(() => undefined);
    };
    streamTo([target], killed).wake(fence);
    await reached.promise;
    await takeOver();
    await write(1);
    await streamTo([target]).once();
    await streamTo([target]).once();
    expect(messages(receiver.all)).toEqual([
      [1, 2, 3],
      [1, 2, 3, 4],
    ]);
  });

  test('is not moved on by a reconciler that is no longer the active one', async () => {
    const { receiver, target } = await webhook();
    await write(1);
    const former = fence;
    await takeOver();
    const stream = streamTo([target]);
    await stream.runOnce(former);
    now += MINUTE;
    await stream.once();
    expect(messages(receiver.all)).toEqual([[1], [1]]);
  });
});

/** The messages of a stream with octet counting. */
function framesOf(bytes: Buffer): string[] {
  const space = bytes.indexOf(' ');
  if (space === -1) return [];
  const end = space + 1 + Number(bytes.subarray(0, space).toString());
  return [bytes.subarray(space + 1, end).toString(), ...framesOf(bytes.subarray(end))];
}
const header = /^<(\d+)>1 (\S+) [!-~]+ Portico - (\S+) - (\{.*\})$/;
const entryOf = (message: string) => JSON.parse(header.exec(message)?.[4] ?? 'null') as ShownAuditEntry | null;

describe('a syslog server', () => {
  async function listening(server: ReturnType<typeof createServer>, scheme: 'tcp' | 'tls', ca: string | null = null) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return { kind: 'syslog', url: `${scheme}://localhost:${port}`, ca } as const;
  }
  const collect = (taken: Buffer[]) => (socket: Socket) =>
    void socket.on('error', () => undefined).on('data', (chunk: Buffer) => taken.push(chunk));

  test('over TCP gets one framed message for each entry', async () => {
    const taken: Buffer[] = [];
    const stream = streamTo([await listening(createServer(collect(taken)), 'tcp')]);
    await write(2);
    await write(1, { outcome: 'refused' });
    await stream.once();
    const frames = framesOf(Buffer.concat(taken));
    expect(frames.map(entryOf)).toEqual(await shown());
    expect(frames.map((frame) => header.exec(frame)?.slice(1, 4))).toEqual([
      ...[1, 2].map(() => ['110', '2026-11-30T12:00:00.000Z', 'sus-pend']),
      ['108', '2026-11-30T12:00:00.000Z', 'sus-pend'],
    ]);
    expect(warnings).toEqual([]);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['resets the connection in the middle', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['ends each connection immediately', (socket) => socket.resume().end()],
  ])('that %s gets all of it again', async (_case, fail) => {
    const taken: Buffer[] = [];
    let isDown = true;
    const server = createServer((socket) => {
      if (isDown) fail(socket.on('error', () => undefined));
      else collect(taken)(socket);
    });
    const stream = streamTo([await listening(server, 'tcp')]);
    await write(2);
    await stream.once();
    isDown = false;
    now += MINUTE;
    await stream.once();
    expect(warnings).toHaveLength(1);
    expect(framesOf(Buffer.concat(taken)).map((frame) => entryOf(frame)?.id)).toEqual([1, 2]);
  });

  test('over TLS is sent nothing before its certificate is verified by the given authority', async () => {
    const taken: Buffer[] = [];
    const sealer = createSealer(new Secret('operator secret of the test, long enough'));
    const { key: own, chain } = await createAuthority({ store, sealer, clock: systemClock }).issue(
      'localhost',
      Date.now(),
    );
    const ca = join(folder(), 'ca.pem');
    writeFileSync(ca, chain.slice(chain.lastIndexOf('-----BEGIN')));
    const server = createTlsServer({ key: own, cert: chain }, collect(taken)).on('tlsClientError', () => undefined);
    const target = await listening(server, 'tls', ca);
    await write(2);
    const stream = streamTo([{ ...target, ca: null }]);
    await stream.once();
    expect(taken).toEqual([]);
    expect(JSON.stringify(warnings)).toContain('certificate');
    await streamTo([target]).once();
    expect(framesOf(Buffer.concat(taken)).map(entryOf)).toEqual(await shown());
  });

  test('over UDP gets one datagram for each entry', async () => {
    const taken: string[] = [];
    const all = Promise.withResolvers<void>();
    const socket = createSocket('udp4', (bytes) => {
      if (taken.push(bytes.toString()) === 3) all.resolve();
    });
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    onTestFinished(() => void socket.close());
    await write(3);
    await streamTo([{ kind: 'syslog', url: `udp://127.0.0.1:${socket.address().port}`, ca: null }]).once();
    await all.promise;
    expect(taken.map(entryOf)).toEqual(await shown());
  });
});
