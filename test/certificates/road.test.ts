// The whole road of a hostname, against a real authority and real DNS: awaited, verified, certified, renewed, lost, back.
import { Agent, request } from 'node:https';
import { expect, test } from 'vitest';
import { addDomains, certificateAt, EDGE, edgePlace } from '../support/acme/edge-place.ts';
import { pebbleMissing, skipped } from '../support/acme/pebble.ts';
import type { Served } from '../support/in-process.ts';
import { sql } from '../support/operator.ts';
import { ask, until } from '../support/running.ts';

const missing = pebbleMissing();
const HOST = 'portal.acme.example';

/** One connection that stays open; resolves to the status of a request on it. */
function openVisit(running: Served): { ask(): Promise<number>; readonly sockets: () => number } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  const seen = new Set<unknown>();
  return {
    sockets: () => seen.size,
    ask: () =>
      new Promise((resolve, reject) => {
        const headers = { host: `${HOST}:${running.httpsPort}` };
        const place = { host: '127.0.0.1', port: running.httpsPort, servername: HOST, path: '/login', headers };
        const outgoing = request({ ...place, agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode ?? 0));
        });
        outgoing.on('socket', (socket) => seen.add(socket));
        outgoing.on('error', reject).end();
      }),
  };
}

test.skipIf(missing !== null)(
  `a hostname is awaited, certified, renewed without a dropped connection, lost, and comes back${skipped(missing)}`,
  { timeout: 360_000 },
  async () => {
    // So short a lifetime is renewed immediately, unless a minute or more is left.
    const { place, dns, pebble, up } = await edgePlace({ pebble: { validity: 3600 }, edge: ', lostGrace: 3s' });
    addDomains(place, 'acme', HOST);
    place.commit('A domain of its own');
    const running = await up();

    const pending = await until(
      () => place.here('status'),
      ({ out }) => out.includes('Pending'),
    );
    expect(pending.code).toBe(4);
    expect(pending.out).toContain(`record to create: ${HOST}. 300 IN CNAME ${EDGE}.`);
    const doctor = await place.here('domains', 'check', HOST);
    expect(doctor.code).toBe(4);
    expect(doctor.out).toContain(
      `Create this record where acme.example is managed:\n  \n      ${HOST}. 300 IN CNAME ${EDGE}.`,
    );
    expect(await certificateAt(running.httpsPort, HOST)).toBeUndefined();
    expect(pebble.issued()).toBe(0);

    dns.cname(HOST, EDGE);
    await place.here('domains', 'check', HOST);
    const first = await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined,
    );
    expect((await ask(running.httpsPort, HOST, '/login')).status).toBe(200);
    const ready = await until(
      () => place.here('domains', 'check', HOST),
      ({ code }) => code === 0,
    );
    expect(ready.out).toContain(`${HOST}  ready`);
    expect(pebble.issued()).toBe(1);

    const visit = openVisit(running);
    expect(await visit.ask()).toBe(200);
    // The time of renewal has come.
    sql(place, `UPDATE certificate SET renew_at = 1 WHERE host = '${HOST}'`);
    sql(place, `UPDATE certificate_task SET next_act = 1 WHERE host = '${HOST}'`);
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined && seen !== first,
    );
    expect(await visit.ask()).toBe(200);
    expect(visit.sockets()).toBe(1);
    expect(pebble.issued()).toBe(2);

    dns.remove(HOST);
    await place.here('domains', 'check', HOST);
    const lost = await until(
      () => place.here('status'),
      ({ out }) => / Lost /.test(out),
    );
    expect(lost.out).toMatch(/it is served until .*, and its certificate is not renewed/);
    expect((await ask(running.httpsPort, HOST, '/login')).status).toBe(200);
    sql(place, `UPDATE certificate SET renew_at = 1 WHERE host = '${HOST}'`);
    sql(place, `UPDATE certificate_task SET next_act = 1 WHERE host = '${HOST}'`);
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen === undefined,
    );
    expect((await place.here('status')).out).toContain('Stopped');
    expect(pebble.issued()).toBe(2);

    dns.cname(HOST, EDGE);
    await place.here('domains', 'check', HOST);
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined,
    );
    await until(
      async () => pebble.issued(),
      (count) => count === 3,
    );
  },
);
