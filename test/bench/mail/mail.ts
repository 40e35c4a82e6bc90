// Emails of fifty portals through fifty servers: how much longer those of the others take where one server stalls.
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendEmail } from '../../../src/adapters/smtp.ts';
import { storedPortalName } from '../../../src/core/ids.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import { createDeliveryQueue } from '../../../src/mail/delivery-queue.ts';
import { queueEmail } from '../../../src/mail/outbox.ts';
import { openStore } from '../../../src/store/store.ts';
import { startMailServer } from '../../support/mail-server.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';

const PORTALS = 50;
const EMAILS = 6;
const TARGET = 2;
const clock = { now: () => Date.now() };

export async function mail(): Promise<Figure[]> {
  // The first run is of a cold process.
  await delays('none');
  const [well, stalled] = [await delays('none'), await delays('one')];
  const [before, after] = [percentile(well, 0.95), percentile(stalled, 0.95)];
  return [
    {
      what: `emails of ${PORTALS - 1} servers beside one that stalls: p95 from queue to delivery`,
      measured: `${after} ms, ${before} ms without it: ${(after / before).toFixed(2)} times`,
      target: `at most ${TARGET} times`,
      met: after <= TARGET * before,
    },
  ];
}

/** Milliseconds from queue to delivery of each email, those of the server that stalls aside. */
async function delays(stalling: 'none' | 'one'): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-bench-mail-'));
  const store = await openStore(`sqlite:${join(folder, 'mail.db')}`);
  const sealer = createSealer(new Secret('a key for the bench'));
  const servers = await Promise.all(Array.from({ length: PORTALS - 1 }, () => startMailServer()));
  const last = stalling === 'none' ? await startMailServer() : await startStalled();
  const ports = new Map([...servers, last].map(({ port }, at) => [`portal-${at}`, port]));
  try {
    const email = { kind: 'reset', subject: 's', text: 't', html: '<p>t</p>' };
    for (let round = 0; round < EMAILS; round += 1)
      for (const portal of ports.keys())
        await queueEmail(store, sealer, storedPortalName(portal), { ...email, recipient: 'a@b.example' }, clock.now());
    await store.updateTable('mail').set({ created_at: clock.now() }).execute();
    const server = {
      ...{ host: '127.0.0.1', username: null, password: null, from: 'a@acme.example', name: 'Acme' },
      ...{ helo: 'portal.acme.example', roots: null, replyTo: null, messageDomain: 'acme.example' },
      ...{ sign: (raw: Buffer) => raw, reach: 'any' as const },
    };
    const queue = createDeliveryQueue({
      ...{ store, sealer, clock, serverOf: (portal) => String(portal) },
      deliver: (portal, message) => sendEmail({ ...server, port: ports.get(portal) ?? 0 }, message),
    });
    await queue.fill();
    return await delivered(store, `portal-${PORTALS - 1}`);
  } finally {
    await Promise.all([...servers, last].map(({ close }) => close()));
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function delivered(store: Awaited<ReturnType<typeof openStore>>, aside: string): Promise<number[]> {
  const wanted = (PORTALS - 1) * EMAILS;
  for (;;) {
    const rows = await store
      .selectFrom('mail')
      .select(['created_at', 'sent_at'])
      .where('portal', '<>', aside)
      .execute();
    const took = rows.flatMap(({ created_at, sent_at }) => (sent_at === null ? [] : [sent_at - created_at]));
    if (took.length >= wanted) return took;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Greets, and then says nothing more. */
async function startStalled(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.write('220 mail.test\r\n');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
