// A workplace whose edge speaks to a test authority and a test DNS: what the tests of domains and certificates start from.
import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Served } from '../in-process.ts';
import { edit } from '../operator.ts';
import { type Workplace, workplace } from '../running.ts';
import { type DnsServer, startDns } from './dns-server.ts';
import { freePort, type Pebble, type PebbleOptions, startPebble } from './pebble.ts';

export const EDGE = 'edge.example.net';

export interface EdgePlace {
  readonly place: Workplace;
  readonly dns: DnsServer;
  readonly pebble: Pebble;
  /** Starts `portico up`, with the ports that Pebble validates at. */
  up(): Promise<Served>;
}

export interface EdgeOptions {
  readonly pebble?: Partial<PebbleOptions>;
  /** More of `edge` in portico.yaml, as flow YAML without braces. */
  readonly edge?: string;
  /** More of the authority. */
  readonly authority?: string;
}

/** The demo on an edge of its own; everything ends with the test. */
export async function edgePlace(options: EdgeOptions = {}): Promise<EdgePlace> {
  const dns = await startDns();
  onTestFinished(() => dns.close());
  dns.a(EDGE, '127.0.0.1');
  const [httpPort, tlsPort] = [await freePort(), await freePort()];
  const pebble = await startPebble({ dns: dns.address, httpPort, tlsPort, ...options.pebble });
  onTestFinished(() => pebble.stop());
  const place = workplace({
    PORTICO_EDGE_HTTP: `127.0.0.1:${httpPort}`,
    PORTICO_EDGE_HTTPS: `127.0.0.1:${tlsPort}`,
  });
  onTestFinished(() => place.remove());
  const authority = `directory: "${pebble.directory}", ca: "${pebble.caFile}"${options.authority ?? ''}`;
  place.save('portico.yaml', settingsText(dns.address, `{ ${authority} }`, options.edge));
  place.commit('The settings');
  return { place, dns, pebble, up: () => place.serve('up') };
}

const settingsText = (resolver: string, authorities: string, edge = ''): string => `edge:
  { target: ${EDGE}, resolvers: ["${resolver}"]${edge} }
certificates:
  issuer: acme
  acme: [${authorities}]
`;

/** Puts hostnames in front of those that a portal of the demo has. */
export function addDomains(place: Workplace, portal: string, ...hosts: readonly string[]): void {
  edit(place, `portals/${portal}/portal.yaml`, (yaml) => yaml.replace('domains: [', `domains: [${hosts.join(', ')}, `));
}

/** SHA-256 of the certificate that a listener answers with for a name; undefined when it refuses. */
export function certificateAt(port: number, servername: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false }, () => {
      const { raw } = socket.getPeerCertificate();
      socket.destroy();
      resolve(createHash('sha256').update(raw).digest('hex'));
    });
    socket.on('error', () => resolve(undefined));
  });
}
