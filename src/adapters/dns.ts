// Asks one DNS resolver (RFC 1035) over UDP, and over TCP where the answer does not fit. Unlike `node:dns` it tells the TTL of a
// CNAME, and why there was no answer.

import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { getServers } from 'node:dns';
import { connect, isIP, isIPv6 } from 'node:net';
import { type Answer, decode, encode, type OptAnswer, type Packet, RECURSION_DESIRED, streamEncode } from 'dns-packet';
import type { DnsAnswer, DnsRecord, RecordType, Resolver } from '../core/domains/dns.ts';
import { limits } from '../core/limits/limits.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';

/** A resolver that has to ask others first is given the time of two of its own tries. */
const TIMEOUT_MS = 2_500;
/** UDP loses packets. */
const TRIES = 2;
/** RFC 4035, 3.2.2: answer although the signatures are wrong. */
const CHECKING_DISABLED = 1 << 4;
const TRUNCATED = 1 << 9;
/** What fits without fragments on any path (DNS flag day 2020). */
const UDP_PAYLOAD = 1232;

const extensions: OptAnswer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: UDP_PAYLOAD,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

/**
 * The resolvers at these addresses (`1.1.1.1`, `9.9.9.9:53`, `[2620:fe::fe]:53`), or those of the system where none are given.
 * @throws PortalError `settings-invalid`
 */
export function openResolvers(addresses: readonly string[]): readonly Resolver[] {
  return (addresses.length > 0 ? addresses : getServers()).map(openResolver);
}

interface Place {
  readonly address: string;
  readonly port: number;
}

function openResolver(name: string): Resolver {
  const place = placeOf(name);
  return {
    name,
    ask: async (host, type) => {
      const answer = await answerOf(place, host, type, 0);
      if (answer.state === 'answered' || !answer.servfail) return withoutFlag(answer);
      const unchecked = await answerOf(place, host, type, CHECKING_DISABLED);
      if (unchecked.state === 'failed') return withoutFlag(answer);
      return { state: 'failed', why: 'DNSSEC validation fails: the signatures of the zone are wrong', bogus: true };
    },
  };
}

/** @throws PortalError `settings-invalid`, naming the setting */
export function placeOf(name: string, setting = 'edge.resolvers'): Place {
  const match = /^(?:\[([0-9a-fA-F:]+)\]|([0-9.]+))(?::(\d{1,5}))?$/.exec(name);
  const address = isIPv6(name) ? name : (match?.[1] ?? match?.[2] ?? '');
  const port = Number(match?.[3] ?? 53);
  if (isIP(address) !== 0 && port > 0 && port < 65_536) return { address, port };
  throw new PortalError(
    'settings-invalid',
    `${setting}: "${name}" is not the address of a resolver`,
    'Write it as 1.1.1.1, 9.9.9.9:53 or [2620:fe::fe]:53.',
  );
}

type Tried =
  | { readonly state: 'answered'; readonly records: readonly DnsRecord[] }
  | { readonly state: 'failed'; readonly why: string; readonly servfail: boolean };

const withoutFlag = (tried: Tried): DnsAnswer =>
  tried.state === 'answered' ? tried : { state: 'failed', why: tried.why, bogus: false };

const failed = (why: string, servfail = false): Tried => ({ state: 'failed', why, servfail });

async function answerOf(place: Place, host: string, type: RecordType, flags: number): Promise<Tried> {
  const question: Question = {
    type: 'query',
    id: randomInt(65_536),
    flags: RECURSION_DESIRED | flags,
    questions: [{ type, class: 'IN', name: host }],
    additionals: [extensions],
  };
  let asked: Question = question;
  let last = failed('no answer');
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      const datagram = await askOverUdp(place, asked);
      const packet = (datagram.flags ?? 0) & TRUNCATED ? await askOverTcp(place, asked) : datagram;
      const answer = answerIn(packet);
      if (asked.additionals === undefined || !withoutExtensions.has(rcodeOf(packet))) return answer;
      // RFC 6891, 7: a server that does not know EDNS is asked without it, and the packet was not lost.
      const { additionals: _, ...plain } = question;
      asked = plain;
      last = answer;
      attempt -= 1;
    } catch (thrown) {
      last = failed(reasonOf(thrown));
    }
  }
  return last;
}

/** What servers and firewalls answer to EDNS that do not know it. */
const withoutExtensions: ReadonlySet<string> = new Set(['FORMERR', 'NOTIMP', 'BADVERS']);

const rcodeOf = ({ rcode = 'NOERROR' }: Packet & { readonly rcode?: string }): string => rcode;

interface Question extends Packet {
  readonly id: number;
}

function askOverUdp({ address, port }: Place, question: Question): Promise<Packet> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    const end = (act: () => void): void => {
      stop.removeEventListener('abort', late);
      socket.close();
      act();
    };
    const stop = AbortSignal.timeout(TIMEOUT_MS);
    const late = (): void => end(() => reject(new Error('timed out')));
    stop.addEventListener('abort', late, { once: true });
    socket.on('error', (error) => end(() => reject(error)));
    socket.on('message', (bytes) => {
      // A packet that does not answer our question may be forged; the right one may still arrive.
      const packet = packetFor(question, bytes);
      if (packet !== undefined) end(() => resolve(packet));
    });
    // Connected: the system drops packets from other addresses, and reports a port that is closed.
    socket.connect(port, address, () => socket.send(encode(question)));
  });
}

function askOverTcp({ address, port }: Place, question: Question): Promise<Packet> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, signal: AbortSignal.timeout(TIMEOUT_MS) });
    let bytes = Buffer.alloc(0);
    const end = (act: () => void): void => {
      socket.destroy();
      act();
    };
    socket.on('error', (error) =>
      end(() => reject(error.name === 'AbortError' ? new Error('timed out over TCP') : error)),
    );
    socket.on('close', () => reject(new Error('the connection was closed without an answer')));
    socket.on('connect', () => socket.write(streamEncode(question)));
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const length = bytes.length < 2 ? limits.dnsAnswerBytes + 2 : bytes.readUInt16BE(0) + 2;
      if (bytes.length < length) return;
      const packet = packetFor(question, bytes.subarray(2, length));
      end(() => (packet === undefined ? reject(new Error('the answer is of another question')) : resolve(packet)));
    });
  });
}

/** The packet when it answers this question (RFC 5452, 9.1). */
export function packetFor(question: Question, bytes: Buffer): Packet | undefined {
  try {
    const packet = decode(bytes);
    const [asked] = question.questions ?? [];
    const [echoed] = packet.questions ?? [];
    const same = packet.id === question.id && packet.type === 'response' && echoed?.type === asked?.type;
    return same && bare(echoed?.name ?? '') === asked?.name ? packet : undefined;
  } catch {
    return undefined;
  }
}

export function answerIn(packet: Packet & { readonly rcode?: string }): Tried {
  const { rcode = 'NOERROR', answers = [] } = packet;
  if (rcode !== 'NOERROR' && rcode !== 'NXDOMAIN') return failed(rcode, rcode === 'SERVFAIL');
  return { state: 'answered', records: answers.flatMap((answer) => recordOf(answer) ?? []) };
}

function recordOf(answer: Answer): DnsRecord | undefined {
  switch (answer.type) {
    case 'CNAME':
    case 'PTR':
      return { type: answer.type, name: bare(answer.name), ttl: answer.ttl ?? 0, data: bare(answer.data) };
    case 'A':
    case 'AAAA':
      return { type: answer.type, name: bare(answer.name), ttl: answer.ttl ?? 0, data: answer.data };
    case 'TXT': {
      // Some parts are decoded as text, some as bytes.
      const text = [answer.data].flat().map(String).join('');
      return { type: 'TXT', name: bare(answer.name), ttl: answer.ttl ?? 0, text };
    }
    case 'MX': {
      const { preference = 0, exchange } = answer.data;
      return { type: 'MX', name: bare(answer.name), ttl: answer.ttl ?? 0, preference, exchange: bare(exchange) };
    }
    case 'CAA': {
      const { issuerCritical: critical = false, tag, value } = answer.data;
      return { type: 'CAA', name: bare(answer.name), ttl: answer.ttl ?? 0, critical, tag: tag.toLowerCase(), value };
    }
    default:
      return undefined;
  }
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');
