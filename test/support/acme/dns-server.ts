// A real DNS server on loopback, UDP and TCP on one port, that answers what a test tells it to, and fails in the ways that
// resolvers fail.
import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { type Answer, decode, encode, type Packet, streamEncode } from 'dns-packet';

export type Failure =
  | 'SERVFAIL'
  | 'REFUSED'
  /** Answers only those that ask without EDNS. */
  | 'FORMERR'
  | 'NOTIMP'
  | 'silence'
  /** Answers only those that ask it not to check signatures. */
  | 'bogus'
  | 'truncated'
  | 'garbage'
  | 'wrong-id'
  | 'other-question';

interface Asked {
  readonly name: string;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
}

export interface DnsServer {
  /** `127.0.0.1:port`. */
  readonly address: string;
  cname(name: string, target: string, ttl?: number): void;
  a(name: string, address: string): void;
  aaaa(name: string, address: string): void;
  caa(
    name: string,
    ...records: readonly { readonly tag: string; readonly value: string; readonly critical?: boolean }[]
  ): void;
  txt(name: string, text: string): void;
  mx(name: string, exchange: string): void;
  ptr(name: string, host: string): void;
  /** Removes the texts of a name that begin so. */
  removeTexts(name: string, beginning: string): void;
  removeType(name: string, type: string): void;
  /** The name has no record any more. */
  remove(name: string): void;
  fail(name: string, failure: Failure): void;
  recover(name: string): void;
  queries(): readonly Asked[];
  close(): Promise<void>;
}

type Question = NonNullable<Packet['questions']>[number];

const FAILURES = { FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const;
const CHECKING_DISABLED = 1 << 4;
const TRUNCATED = 1 << 9;
const RECURSION = (1 << 8) | (1 << 7);
const MAX_LINKS = 12;

/** Every name without a record of its own gets the default address, if there is one. */
export async function startDns(options: { readonly everything?: string } = {}): Promise<DnsServer> {
  const records = new Map<string, Answer[]>();
  const failures = new Map<string, Failure>();
  const queries: Asked[] = [];
  const add = (name: string, record: Answer): void =>
    void records.set(key(name), [...(records.get(key(name)) ?? []), record]);

  const answerTo = (query: Packet, transport: 'udp' | 'tcp'): Buffer | undefined => {
    const [question] = query.questions ?? [];
    if (question === undefined) return undefined;
    const { name, type } = question;
    queries.push({ name, type, transport });
    const failure = failures.get(key(name));
    if (failure === 'silence') return undefined;
    if (failure === 'garbage') return Buffer.from('not a packet at all');
    const packet = packetFor(query, question, failure, transport);
    return transport === 'tcp' ? streamEncode(packet) : encode(packet);
  };

  const packetFor = (query: Packet, question: Question, failure: Failure | undefined, transport: string): Packet => {
    const { name, type } = question;
    const id = query.id ?? 0;
    const reply = (flags: number, answers: Answer[], more: Partial<Packet> = {}): Packet => ({
      ...{ type: 'response', id, flags: RECURSION | flags, questions: [question], answers },
      ...more,
    });
    const code = refusalOf(query, failure);
    if (code !== null) return reply(code, []);
    if (failure === 'truncated' && transport === 'udp') return reply(TRUNCATED, []);
    const found = resolve(name, type);
    const rcode = found.length === 0 && !knows(name) ? FAILURES.NXDOMAIN : 0;
    if (failure === 'wrong-id') return reply(rcode, found, { id: (id + 1) & 0xffff });
    if (failure === 'other-question')
      return reply(rcode, found, { questions: [{ ...question, name: 'other.example' }] });
    return reply(rcode, found);
  };

  /** The code that a query is refused with; null where it is answered. */
  const refusalOf = (query: Packet, failure: Failure | undefined): number | null => {
    const checks = ((query.flags ?? 0) & CHECKING_DISABLED) === 0;
    if (failure === 'SERVFAIL' || (failure === 'bogus' && checks)) return FAILURES.SERVFAIL;
    if (failure === 'REFUSED') return FAILURES.REFUSED;
    const extended = (query.additionals ?? []).length > 0;
    return extended && (failure === 'FORMERR' || failure === 'NOTIMP') ? FAILURES[failure] : null;
  };

  const knows = (name: string): boolean => records.has(key(name)) || options.everything !== undefined;

  /** As a recursive resolver answers: the chain of CNAMEs, then what was asked for. */
  const resolve = (name: string, type: string): Answer[] => {
    const found: Answer[] = [];
    let at = key(name);
    for (let link = 0; link < MAX_LINKS; link += 1) {
      const here = records.get(at) ?? [];
      found.push(...here.filter((record) => record.type === type).map((record) => ({ ...record, name: at }) as Answer));
      const cname = here.find((record) => record.type === 'CNAME');
      if (type === 'CNAME' || cname?.type !== 'CNAME') break;
      found.push(cname);
      at = key(cname.data);
    }
    const without = !found.some((record) => record.type === 'A');
    if (type === 'A' && without && options.everything !== undefined)
      found.push({ type: 'A', name: at, ttl: 60, class: 'IN', data: options.everything });
    return found;
  };

  const udp = createSocket('udp4');
  udp.on('message', (bytes, from) => {
    const answer = answerTo(decode(bytes), 'udp');
    if (answer !== undefined) udp.send(answer, from.port, from.address);
  });
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).once('close', () => sockets.delete(socket)));
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      while (bytes.length >= 2 && bytes.length >= bytes.readUInt16BE(0) + 2) {
        const length = bytes.readUInt16BE(0) + 2;
        const answer = answerTo(decode(bytes.subarray(2, length)), 'tcp');
        bytes = bytes.subarray(length);
        if (answer !== undefined) socket.write(answer);
      }
    });
  });
  const port = await bindBoth();
  return {
    address: `127.0.0.1:${port}`,
    cname: (name, target, ttl = 300) => {
      records.set(key(name), [{ type: 'CNAME', name: key(name), ttl, class: 'IN', data: target }]);
    },
    a: (name, address) => add(name, { type: 'A', name: key(name), ttl: 60, class: 'IN', data: address }),
    aaaa: (name, address) => add(name, { type: 'AAAA', name: key(name), ttl: 60, class: 'IN', data: address }),
    caa: (name, ...given) => {
      for (const { tag, value, critical = false } of given)
        add(name, {
          ...{ type: 'CAA', name: key(name), ttl: 60, class: 'IN' },
          data: { flags: critical ? 128 : 0, issuerCritical: critical, tag: tag as 'issue', value },
        });
    },
    // In strings of 255 bytes, as a name server holds them.
    txt: (name, text) =>
      add(name, { type: 'TXT', name: key(name), ttl: 60, class: 'IN', data: text.match(/.{1,255}/g) ?? [''] }),
    mx: (name, exchange) =>
      add(name, { type: 'MX', name: key(name), ttl: 60, class: 'IN', data: { preference: 10, exchange } }),
    ptr: (name, host) => add(name, { type: 'PTR', name: key(name), ttl: 60, class: 'IN', data: host }),
    removeTexts: (name, beginning) => {
      const begins = (record: Answer) => record.type === 'TXT' && String([record.data].flat()[0]).startsWith(beginning);
      records.set(
        key(name),
        (records.get(key(name)) ?? []).filter((record) => !begins(record)),
      );
    },
    removeType: (name, type) =>
      void records.set(
        key(name),
        (records.get(key(name)) ?? []).filter((record) => record.type !== type),
      ),
    remove: (name) => void records.delete(key(name)),
    fail: (name, failure) => void failures.set(key(name), failure),
    recover: (name) => void failures.delete(key(name)),
    queries: () => queries,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => udp.close(() => done()));
      await new Promise<void>((done) => tcp.close(() => done()));
    },
  };

  /** One port for both; another if one of them is in use. */
  async function bindBoth(): Promise<number> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
      const bound = tcp.address();
      const chosen = typeof bound === 'object' && bound !== null ? bound.port : 0;
      const free = await new Promise<boolean>((done) => {
        udp.once('error', () => done(false));
        udp.bind(chosen, '127.0.0.1', () => done(true));
      });
      if (free) return chosen;
      await new Promise<void>((done) => tcp.close(() => done()));
    }
    throw new Error('there is no port that is free for UDP and TCP');
  }
}

const key = (name: string): string => name.toLowerCase().replace(/\.$/, '');
