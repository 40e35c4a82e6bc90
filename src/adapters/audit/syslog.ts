// Sends entries of the audit as syslog messages (RFC 5424): over TLS or TCP with octet counting (RFC 5425, RFC 6587), or as datagrams (RFC 5426).
import { createSocket, type Socket as Datagrams } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { connect, isIP, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { connect as connectTls } from 'node:tls';
import type { AuditTarget, ShownAuditEntry } from '../../core/audit/target.ts';
import { PortalError } from '../../core/portal-error.ts';

const TIMEOUT_MS = 10_000;
/** From the last byte to the end of the connection: a balancer without servers accepts it and ends it immediately. */
const PAUSE_MS = 100;
/** `log audit`; what was done is informational, what was refused a warning. */
const FACILITY = 13;
const SEVERITY = { done: 6, refused: 4 } as const;

type SyslogTarget = Extract<AuditTarget, { readonly kind: 'syslog' }>;

export async function sendSyslog(
  { url, ca }: SyslogTarget,
  entries: readonly ShownAuditEntry[],
  stop: AbortSignal,
): Promise<void> {
  const { protocol, hostname: name, port } = new URL(url);
  const host = name.replace(/^\[(.*)\]$/, '$1');
  const messages = entries.map(messageOf);
  const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]);
  const to = { host, port: Number(port) };
  if (protocol === 'udp:') return sendDatagrams(to, messages, signal);
  const frames = messages.map((message) => `${Buffer.byteLength(message)} ${message}`).join('');
  if (protocol === 'tcp:') return sendStream(connect(to), 'connect', frames, signal);
  const trust = ca === null ? {} : { ca: await readFile(ca) };
  const server = isIP(host) === 0 ? { servername: host } : {};
  return sendStream(connectTls({ ...to, ...trust, ...server }), 'secureConnect', frames, signal);
}

/** Without characters beyond ASCII, so that no receiver has to guess the encoding. */
function messageOf(entry: ShownAuditEntry): string {
  const json = JSON.stringify(entry).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const head = `<${FACILITY * 8 + SEVERITY[entry.outcome]}>1 ${entry.at}`;
  return `${head} ${field(hostname(), 255)} Portico - ${field(entry.action, 32)} - ${json}`;
}

const field = (text: string, length: number): string => text.replace(/[^!-~]+/g, '-').slice(0, length) || '-';

/**
 * Syslog confirms nothing. So each batch has a connection of its own: a server that has read it all ends the connection in turn; one
 * that went away with something unread resets it, or ended it first.
 */
function sendStream(
  socket: Socket,
  ready: 'connect' | 'secureConnect',
  frames: string,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let [isWritten, isEnded] = [false, false];
    const abort = (): void => void socket.destroy(unconfirmed());
    signal.addEventListener('abort', abort, { once: true });
    socket.once(ready, () => void socket.write(frames, () => void setTimeout(() => socket.end(), PAUSE_MS)));
    socket.once('finish', () => {
      isWritten = true;
    });
    socket.once('end', () => {
      isEnded = isWritten;
    });
    socket.on('error', reject);
    socket.once('close', () => {
      signal.removeEventListener('abort', abort);
      // After an error it is rejected already.
      if (isEnded) resolve();
      else reject(unconfirmed());
    });
    socket.resume();
    if (signal.aborted) abort();
  });
}

const unconfirmed = (): PortalError =>
  new PortalError(
    'channel-failed',
    'the syslog server did not take all of it: it has to end the connection when it is sent the end',
    'Look at the log of that server.',
  );

async function sendDatagrams(
  { host, port }: { readonly host: string; readonly port: number },
  messages: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const { address, family } = await lookup(host);
  const socket = createSocket({ type: family === 6 ? 'udp6' : 'udp4', signal });
  try {
    // Connected, a closed port is an error of the next datagram.
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.connect(port, address, resolve);
    });
    for (const message of messages) await sendDatagram(socket, message);
  } finally {
    if (!signal.aborted) socket.close();
  }
}

function sendDatagram(socket: Datagrams, message: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(message, (error) => (error === null ? resolve() : reject(error)));
  });
}
