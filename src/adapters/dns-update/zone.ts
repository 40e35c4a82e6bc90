// A zone that is changed by dynamic update (RFC 2136), each message signed (TSIG), over TCP: an answer fits, and none is forged.
import { randomInt } from 'node:crypto';
import { connect } from 'node:net';
import type { Clock } from '../../core/clock.ts';
import type { Updated, WritableZone, ZoneChange } from '../../core/domains/zone.ts';
import { limits } from '../../core/limits/limits.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { openResolvers, placeOf } from '../dns.ts';
import { signatureProblem, signed, type TsigKey } from './tsig.ts';
import { HEAD_BYTES, updateBytes } from './wire.ts';

const TIMEOUT_MS = 5_000;
const RCODE = 0x0f;

/** Response codes of RFC 2136, 2.2; those of a requirement that is not met have no text. */
const refusals: Readonly<Record<number, string | null>> = {
  1: 'it does not understand updates (FORMERR)',
  2: 'it failed (SERVFAIL): see its log',
  3: null,
  4: 'it takes no updates (NOTIMP)',
  5: 'it refuses updates of this zone to this key (REFUSED): see its update-policy or allow-update',
  6: null,
  7: null,
  8: null,
  9: 'it is not the primary server of this zone, or does not take this key (NOTAUTH)',
  10: 'a name is not within the zone (NOTZONE)',
};

export interface ZoneOptions {
  readonly zone: string;
  /** `192.0.2.53`, with a port where it is not 53. */
  readonly server: string;
  readonly key: TsigKey;
  readonly clock: Pick<Clock, 'now'>;
}

/** @throws PortalError `settings-invalid` where the server is not an address */
export function openZone({ zone, server, key, clock }: ZoneOptions): WritableZone {
  const place = placeOf(server, 'dns');
  const [resolver] = openResolvers([server]);
  if (resolver === undefined) throw new Error('there is no resolver');
  return {
    name: zone,
    ask: (name, type) => resolver.ask(name, type),
    update: async (change) => {
      try {
        return await update({ zone, key, clock }, place, change);
      } catch (thrown) {
        return { state: 'failed', why: `${server}: ${reasonOf(thrown)}` };
      }
    },
  };
}

async function update(
  { zone, key, clock }: Omit<ZoneOptions, 'server'>,
  place: { readonly address: string; readonly port: number },
  change: ZoneChange,
): Promise<Updated> {
  const id = randomInt(65_536);
  const { bytes, mac } = signed(updateBytes(id, zone, change), key, clock.now());
  const answer = await exchange(place, bytes);
  if (answer.length < HEAD_BYTES || answer.readUInt16BE(0) !== id) throw new Error('the answer is of another question');
  const code = answer.readUInt8(3) & RCODE;
  const problem = signatureProblem(answer, key, mac);
  const refusal =
    code === 0 ? undefined : refusals[code] === undefined ? `it answers with code ${code}` : refusals[code];
  if (problem !== null) throw new Error(typeof refusal === 'string' ? `${refusal}; ${problem}` : problem);
  if (refusal === undefined) return { state: 'done' };
  if (refusal === null) return { state: 'otherwise' };
  throw new Error(refusal);
}

/** One message there and one back, each with its length in front (RFC 1035, 4.2.2). */
function exchange(
  { address, port }: { readonly address: string; readonly port: number },
  bytes: Buffer,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, signal: AbortSignal.timeout(TIMEOUT_MS) });
    let read = Buffer.alloc(0);
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error.name === 'AbortError' ? new Error('timed out') : error);
    };
    socket.on('error', fail);
    socket.on('close', () => reject(new Error('the connection was closed without an answer')));
    socket.on('connect', () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      socket.write(Buffer.concat([length, bytes]));
    });
    socket.on('data', (chunk) => {
      read = Buffer.concat([read, chunk]);
      if (read.length > limits.dnsAnswerBytes + 2) return fail(new Error('the answer is too long'));
      if (read.length < 2 || read.length < read.readUInt16BE(0) + 2) return;
      const answer = read.subarray(2, read.readUInt16BE(0) + 2);
      resolve(answer);
      socket.destroy();
    });
  });
}
