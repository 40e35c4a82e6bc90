// Where mail servers that documents name may be, and what is said of those that are something else.
import { scrypt } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { createLookup, isPublic, permittedAddresses } from '../../src/adapters/public-addresses.ts';
import { type MailReach, sendEmail } from '../../src/adapters/smtp.ts';
import { reasonOf } from '../../src/core/portal-error.ts';
import { networkList } from '../../src/edge/client-address.ts';
import { startDns } from '../support/acme/dns-server.ts';

test.each([
  ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254'],
  ...[
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.192',
    '198.18.0.1',
    '192.0.2.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ],
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fdff::1', 'ff02::1', 'fec0::1', '100::1', '5f00::1'],
  // IPv4-mapped, -compatible and -translated, in both spellings.
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:a9fe:a9fe', '::127.0.0.1', '::7f00:1', '::ffff:0:127.0.0.1'],
  // NAT64 (RFC 6052, RFC 8215), 6to4, Teredo, ORCHID, documentation.
  ...[
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::808:808',
    '2002:7f00:1::',
    '2002:808:808::',
    '2001:0:808:808::',
  ],
  ...['2001:db8::1', '2001:20::1', '3fff::1', 'localhost', ''],
])('%s is not public', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each([
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '2001:4860:4860::8888',
  '2a00:1450::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

const none = networkList('outgoing.allow', []);
const loopback = networkList('outgoing.allow', ['127.0.0.1', '::1']);

// Forms of 127.0.0.1 that the system's own lookup reads.
test.each([
  'localhost',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0',
  '::1',
  '::ffff:127.0.0.1',
])('the host %s is refused once it is looked up', async (host) => {
  await expect(permittedAddresses(host, none)).rejects.toThrow(/is not at a public address|has no address/);
});

test('of a name with public and inner addresses the public ones remain, and each lookup is checked again', async () => {
  const answers = [['10.0.0.1', '8.8.8.8'], ['127.0.0.1']];
  const rebinding = async () => answers.shift() ?? [];
  expect(await permittedAddresses('mail.example', none, rebinding)).toEqual(['8.8.8.8']);
  await expect(permittedAddresses('mail.example', none, rebinding)).rejects.toThrow('not at a public address');
  expect(await permittedAddresses('mail.example', loopback, async () => ['127.0.0.1'])).toEqual(['127.0.0.1']);
});

let server: Server | undefined;
afterEach(
  () => new Promise<void>((resolve) => (server === undefined ? resolve() : void server.close(() => resolve()))),
);

/** Sends a greeting to each client, and ends the connection. @returns its port, and how often it was reached */
async function service(greeting: string): Promise<{ readonly port: number; readonly reached: () => number }> {
  let reached = 0;
  const listening = createServer((socket) => {
    reached += 1;
    socket.on('error', () => undefined);
    socket.end(greeting);
  });
  server = listening;
  await new Promise<void>((resolve) => void listening.listen(0, '127.0.0.1', resolve));
  return { port: (listening.address() as AddressInfo).port, reached: () => reached };
}

async function problem(port: number, reach: MailReach | 'any', host = 'localhost'): Promise<string> {
  const target = {
    host,
    port,
    username: null,
    password: null,
    from: 'a@acme.example',
    name: 'Acme',
    helo: 'edge.operator.example',
    roots: null,
    replyTo: null,
    messageDomain: 'acme.example',
    sign: (raw: Buffer) => raw,
  };
  const message = { kind: 'reset', recipient: 'b@b.example', subject: 's', text: 't', html: '' };
  return sendEmail({ ...target, reach }, message).then(
    () => 'sent',
    (thrown: unknown) => reasonOf(thrown),
  );
}

test('a service inside is not connected to: by its address, and by its port', async () => {
  const { port, reached } = await service('SSH-2.0-inner\r\n');
  expect(await problem(port, { allowed: none, ports: [port] })).toBe('localhost is not at a public address');
  expect(await problem(port, { allowed: loopback, ports: [25, 465] })).toBe(
    `port ${port} is not one of a mail server: 25, 465`,
  );
  expect(reached()).toBe(0);
});

test.each([
  ['SSH-2.0-inner banner\r\n', 'what answers there is not a mail server'],
  ['HTTP/1.1 400 Bad Request from inner\r\n\r\n', 'what answers there is not a mail server'],
  ['554 5.7.1 inner banner\r\n', 'the mail server answered 554 5.7.1 to the connection'],
  ['554-inner banner\r\n554 more\r\n', 'the mail server answered 554 to the connection'],
])('what answers %j is described by its code, in our own words', async (greeting, words) => {
  const { port, reached } = await service(greeting);
  expect(await problem(port, { allowed: loopback, ports: [port] })).toBe(words);
  expect(await problem(port, 'any', '127.0.0.1')).toBe(words);
  expect(reached()).toBe(2);
});

test('many names whose servers do not answer keep no thread: others are found, and hashes are made, meanwhile', async () => {
  const dns = await startDns();
  onTestFinished(() => dns.close());
  dns.a('mail.acme.example', '192.0.2.25');
  const addressesOf = createLookup([dns.address]);
  const ended: string[] = [];
  const begin = async (number: number): Promise<void> => {
    dns.fail(`mail.slow${number}.example`, 'silence');
    await addressesOf(`mail.slow${number}.example`).catch(() => undefined);
    ended.push('slow');
  };
  for (let number = 0; number < 40; number += 1) void begin(number);
  expect(await addressesOf('mail.acme.example')).toEqual(['192.0.2.25']);
  // Each of these takes a thread of the pool.
  expect((await lookup('localhost')).address).not.toBe('');
  await promisify(scrypt)('password', 'salt', 32);
  expect(ended).toEqual([]);
});

test('a name that DNS does not have may be in the hosts file', async () => {
  const dns = await startDns();
  onTestFinished(() => dns.close());
  // Read by the system alone, as a line of that file would be.
  expect(await createLookup([dns.address])('127.1')).toEqual(['127.0.0.1']);
});
