// From a commit that names a domain, whose record is there, to its certificate at the listener; one at a time, and a thousand concurrently.
// The authority is Pebble on the same machine, without its sleeps.
import { writeFileSync } from 'node:fs';
import { connect } from 'node:tls';
import { type DnsServer, startDns } from '../support/acme/dns-server.ts';
import { freePort, type Pebble, startPebble } from '../support/acme/pebble.ts';
import { startProgram, type Workplace, workplace } from '../support/running.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { build } from './process.ts';

const EDGE = 'edge.example.net';
const SINGLE = 30;
const MANY = 1_000;
const PER_PORTAL = 100;
const ONE_TARGET_MS = 1_500;
const MANY_TARGET_MS = 120_000;

export async function certificates(): Promise<Figure[]> {
  build();
  const dns = await startDns();
  dns.a(EDGE, '127.0.0.1');
  const [httpPort, tlsPort] = [await freePort(), await freePort()];
  const pebble = await startPebble({ dns: dns.address, httpPort, tlsPort });
  const place = workplace({ PORTICO_EDGE_HTTP: `127.0.0.1:${httpPort}`, PORTICO_EDGE_HTTPS: `127.0.0.1:${tlsPort}` });
  try {
    writeFileSync(`${place.folder}/portico.yaml`, settings(dns, pebble));
    place.commit('The settings');
    const running = await startProgram(place.folder, place.environment, ['up']);
    try {
      return [await oneByOne(place, dns, tlsPort), await together(place, dns, tlsPort)];
    } finally {
      await running.stop();
    }
  } finally {
    await place.remove();
    await pebble.stop();
    await dns.close();
  }
}

/** Limits that nothing here meets: what is measured is the work. */
const settings = (dns: DnsServer, pebble: Pebble): string => `edge: { target: ${EDGE}, resolvers: ["${dns.address}"] }
certificates:
  issuer: acme
  acme:
    - directory: "${pebble.directory}"
      ca: "${pebble.caFile}"
      limits: { orders: { max: 100000, per: 1h }, certificates: { max: 100000, per: 1h } }
`;

async function oneByOne(place: Workplace, dns: DnsServer, port: number): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < SINGLE; run += 1) {
    const host = `portal-${run}.acme.example`;
    dns.cname(host, EDGE);
    const path = 'portals/acme/portal.yaml';
    place.save(path, place.read(path).replace('domains: [', `domains: [${host}, `));
    place.commit(`Domain ${run}`);
    const startedAt = performance.now();
    await served(port, host, 10_000);
    times.push(performance.now() - startedAt);
  }
  const p95 = percentile(times, 0.95);
  return {
    what: `a commit with a domain to its certificate served, ${SINGLE} runs, Pebble: p50 / p95`,
    measured: `${percentile(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
    target: `p95 <= ${ONE_TARGET_MS} ms`,
    met: p95 <= ONE_TARGET_MS,
  };
}

async function together(place: Workplace, dns: DnsServer, port: number): Promise<Figure> {
  const hosts = Array.from({ length: MANY }, (_, index) => `portal.brand-${index}.example`);
  for (const host of hosts) dns.cname(host, EDGE);
  for (let portal = 0; portal * PER_PORTAL < MANY; portal += 1) {
    const domains = hosts.slice(portal * PER_PORTAL, (portal + 1) * PER_PORTAL).join(', ');
    const yaml = `apiVersion: portico/v1\nkind: Portal\nname: brand-${portal}\nbrand: Brand ${portal}\ndomains: [${domains}]\n`;
    place.save(`portals/brand-${portal}/portal.yaml`, `${yaml}currencies: [USD]\nsections: [balance]\n`);
  }
  place.commit('A thousand domains');
  const startedAt = performance.now();
  for (const host of hosts) await served(port, host, 2 * MANY_TARGET_MS);
  const milliseconds = performance.now() - startedAt;
  return {
    what: `${MANY} domains in one commit, all certificates served, Pebble on the same two cores`,
    measured: `${(milliseconds / 1000).toFixed(1)} s`,
    target: `<= ${MANY_TARGET_MS / 1000} s`,
    met: milliseconds <= MANY_TARGET_MS,
  };
}

async function served(port: number, host: string, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await answers(port, host))) {
    if (performance.now() > deadline) throw new Error(`${host} was never served`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function answers(port: number, servername: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
