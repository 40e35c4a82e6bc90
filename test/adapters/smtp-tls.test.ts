// Mail goes in the clear to a server on this machine alone. 0.0.0.0 reaches this machine by an address that does not count as it.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { sendEmail } from '../../src/adapters/smtp.ts';
import { reasonOf } from '../../src/core/portal-error.ts';

/** A server that keeps what it was given. With TLS its certificate is its own, which no one vouches for. */
async function startServer(tls: boolean): Promise<{ port: number; taken: string[] }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: tls ? [] : ['STARTTLS'],
    onMailFrom: ({ address }, _session, callback) => {
      taken.push(address);
      callback();
    },
    onData: (stream, _session, callback) => {
      stream.resume().on('end', () => callback());
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, taken };
}

function send(host: string, port: number): Promise<string> {
  const server = {
    host,
    port,
    username: null,
    password: null,
    from: 'a@acme.example',
    name: 'Acme',
    reach: 'any',
    helo: 'edge.operator.example',
    roots: null,
    replyTo: null,
    messageDomain: 'acme.example',
    sign: (raw: Buffer) => raw,
  } as const;
  const message = { kind: 'reset', recipient: 'b@b.example', subject: 's', text: 't', html: '' };
  return sendEmail(server, message).then(
    () => 'sent',
    (thrown: unknown) => reasonOf(thrown),
  );
}

test('a server elsewhere that offers no TLS is given no message', async () => {
  const { port, taken } = await startServer(false);
  expect(await send('0.0.0.0', port)).toContain('STARTTLS');
  expect(taken).toEqual([]);
});

test('nor is one whose certificate no one vouches for', async () => {
  const { port, taken } = await startServer(true);
  expect(await send('0.0.0.0', port)).toContain('CERT');
  expect(taken).toEqual([]);
});

test('one on this machine is given it as it is', async () => {
  const { port, taken } = await startServer(false);
  expect(await send('localhost', port)).toBe('sent');
  expect(taken).toEqual(['a@acme.example']);
});
