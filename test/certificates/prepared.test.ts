// A brand moves in, is renewed and leaves while a client asks every 50 ms and never sees an error: its certificate is there before its name
// points here. Real authority, real server of names, a real proxy that passes TCP on. About ten seconds.
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openResolvers } from '../../src/adapters/dns.ts';
import { createAuthority } from '../../src/certificates/internal-authority.ts';
import { delegationTarget } from '../../src/core/domains/delegation.ts';
import type { RecordType } from '../../src/core/domains/dns.ts';
import { Secret } from '../../src/core/secret.ts';
import { createSealer } from '../../src/edge/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { type Bind, bindMissing, startBind } from '../support/acme/bind.ts';
import { addDomains, certificateAt, EDGE } from '../support/acme/edge-place.ts';
import { freePort, pebbleMissing, skipped, startPebble } from '../support/acme/pebble.ts';
import { sql } from '../support/operator.ts';
import { until, type Workplace, workplace } from '../support/running.ts';

const HAPROXY = '/usr/sbin/haproxy';
const proxyMissing = existsSync(HAPROXY) ? null : `${HAPROXY} is not installed (Debian package haproxy)`;
if (proxyMissing !== null) console.warn(`a test is skipped: ${proxyMissing}`);
const missing = pebbleMissing() ?? bindMissing() ?? proxyMissing;
const HOST = 'portal.acme.example';
const CHALLENGES = 'challenges.example.net';

/** Where the name is served before and after: what a brand leaves and goes to. */
async function otherProvider(): Promise<number> {
  const store = await openStore('sqlite::memory:');
  const sealer = createSealer(new Secret('another provider'));
  const { chain, key } = await createAuthority({ store, sealer, clock: systemClock }).issue(HOST, Date.now());
  await store.destroy();
  const server = createServer({ cert: chain, key }, (_, response) => void response.end('elsewhere'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

/** A load balancer that passes TCP on with a PROXY header. */
async function loadBalancer(folder: string, to: number): Promise<number> {
  const port = await freePort();
  const config = `defaults
  mode tcp
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend https
  bind 127.0.0.1:${port}
  default_backend portico
backend portico
  server one 127.0.0.1:${to} send-proxy-v2
`;
  writeFileSync(join(folder, 'var-haproxy.cfg'), config);
  const child = spawn(HAPROXY, ['-db', '-f', join(folder, 'var-haproxy.cfg')], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return port;
}

async function recordsAt(bind: Bind, name: string, type: RecordType) {
  const answer = await openResolvers([bind.address])[0]?.ask(name, type);
  if (answer?.state !== 'answered') throw new Error(answer?.why);
  return answer.records;
}
const addressesAt = async (bind: Bind, name: string): Promise<string[]> =>
  (await recordsAt(bind, name, 'A')).flatMap((record) => (record.type === 'A' ? [record.data] : []));
const textsAt = async (bind: Bind, name: string): Promise<string[]> =>
  (await recordsAt(bind, name, 'TXT')).flatMap((record) => (record.type === 'TXT' ? [record.text] : []));

/** Resolves the name each time as visitors do, and asks for a page; keeps what went wrong. */
function watch(bind: Bind, portOf: (address: string) => number) {
  const seen = new Map<string, number>();
  const errors: string[] = [];
  let isOver = false;
  const once = async (): Promise<void> => {
    const place = portOf((await addressesAt(bind, HOST))[0] ?? 'none');
    const text = await page(place);
    const what = text.includes('elsewhere')
      ? 'elsewhere'
      : /^HTTP\/1\.1 200 /.test(text)
        ? 'portal'
        : `wrong: ${text.slice(0, 60)}`;
    seen.set(what, (seen.get(what) ?? 0) + 1);
    if (what.startsWith('wrong')) errors.push(what);
  };
  const run = (async () => {
    while (!isOver) {
      await once().catch((thrown: unknown) => errors.push(String(thrown)));
      await systemClock.sleep(50);
    }
  })();
  return {
    seen,
    errors,
    stop: async () => {
      isOver = true;
      await run;
    },
  };
}

function page(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, servername: HOST, rejectUnauthorized: false }, () => {
      socket.write(`GET /login HTTP/1.1\r\nHost: ${HOST}:${port}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

async function start(bind: Bind, place: Workplace, directory: string, caFile: string) {
  place.save('dns-key', bind.key.secret);
  place.save(
    'portico.yaml',
    `edge: { target: ${EDGE}, resolvers: ["${bind.address}"], trustedProxies: ["127.0.0.1"], lostGrace: 2s }
dns:
  - zone: example.net
    server: "${bind.address}"
    tsig: { name: ${bind.key.name}, key: { file: dns-key } }
certificates:
  issuer: acme
  challengeZone: ${CHALLENGES}
  acme: [{ directory: "${directory}", ca: "${caFile}", challenges: [dns-01] }]
`,
  );
  addDomains(place, 'acme', HOST);
  place.commit('A brand of its own');
  return place.serve('up');
}

test.skipIf(missing !== null)(
  `a brand moves in, is renewed and leaves without an error${skipped(missing)}`,
  { timeout: 240_000 },
  async () => {
    const bind = await startBind(['example.net', 'acme.example']);
    onTestFinished(() => bind.stop());
    const [http, https] = [await freePort(), await freePort()];
    // Nothing answers where the authority would connect to: every order, renewals included, is validated in DNS alone.
    const closed = { httpPort: await freePort(), tlsPort: await freePort() };
    const pebble = await startPebble({ dns: bind.address, ...closed, validity: 3600 });
    onTestFinished(() => pebble.stop());
    const place = workplace({ PORTICO_EDGE_HTTP: `127.0.0.1:${http}`, PORTICO_EDGE_HTTPS: `127.0.0.1:${https}` });
    onTestFinished(() => place.remove());
    // The name is served elsewhere, and its visitors must not notice.
    const [elsewhere, balancer] = [await otherProvider(), await loadBalancer(place.folder, https)];
    bind.edit('example.net', `update add ${EDGE} 1 A 127.0.0.2`);
    bind.edit('acme.example', `update add ${HOST} 1 A 127.0.0.3`);
    const watching = watch(bind, (address) => (address === '127.0.0.2' ? balancer : elsewhere));
    const running = await start(bind, place, pebble.directory, pebble.caFile);
    const doctor = await place.here('domains', 'check', HOST);
    const record = `_acme-challenge.${HOST}. 300 IN CNAME ${delegationTarget(HOST, CHALLENGES)}.`;
    expect(doctor.out).toContain(record);
    expect(doctor.out).toContain(`${HOST}. 300 IN CNAME ${EDGE}.`);

    bind.edit('acme.example', `update add ${record.replace(' IN ', ' ')}`);
    await place.here('domains', 'check', HOST);
    const first = await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined,
    );
    const prepared = await place.here('status');
    expect(prepared.out).toContain('Prepared');
    expect(watching.seen.get('portal')).toBeUndefined();

    bind.edit('acme.example', `update delete ${HOST} A`, `update add ${HOST} 1 CNAME ${EDGE}.`);
    await until(
      async () => watching.seen.get('portal') ?? 0,
      (count) => count > 3,
    );
    await place.here('domains', 'check', HOST);
    await until(
      () => place.here('domains', 'check', HOST),
      ({ code }) => code === 0,
    );
    sql(place, `UPDATE certificate SET renew_at = 1 WHERE host = '${HOST}'`);
    sql(place, `UPDATE certificate_task SET next_act = 1 WHERE host = '${HOST}'`);
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined && seen !== first,
    );
    // It leaves: the record first, the files later.
    const before = watching.seen.get('elsewhere') ?? 0;
    bind.edit('acme.example', `update delete ${HOST} CNAME`, `update add ${HOST} 1 A 127.0.0.3`);
    await until(
      async () => watching.seen.get('elsewhere') ?? 0,
      (count) => count > before + 3,
    );
    await place.here('domains', 'check', HOST);
    await until(
      () => place.here('status'),
      ({ out }) => / (?:Lost|Stopped) /.test(out),
    );
    await watching.stop();
    expect(watching.errors).toEqual([]);
    // What was answered in DNS was taken away again.
    expect(await textsAt(bind, delegationTarget(HOST, CHALLENGES))).toEqual([]);
  },
);
