// Which mail servers of documents are judged before an email is sent: ports, addresses and this machine; a name only at sending.
import { BlockList } from 'node:net';
import { expect, test } from 'vitest';
import { mayBeAt } from '../../../src/adapters/public-addresses.ts';
import { findingsOf } from './examples/all.ts';
import { portal, portalFile } from './examples/example.ts';

const found = async (host: string, port: number) =>
  (
    await findingsOf({ [portalFile]: portal(`smtp: { host: "${host}", port: ${port}, from: help@acme.example }\n`) })
  ).map(({ rule, severity, pointer }) => [rule, severity, pointer]);

test.each([
  ['127.0.0.1', ['host']],
  ['10.1.2.3', ['host']],
  ['169.254.169.254', ['host']],
  ['::1', ['host']],
  ['localhost', ['host']],
  ['mail.localhost', ['host']],
  ['9.9.9.9', []],
  ['smtp.acme.example', []],
])('%s', async (host, wrong) => {
  expect(await found(host, 587)).toEqual(wrong.map((field) => ['mail-server-refused', 'warning', `smtp/${field}`]));
});

test('each of the two is found, and what the operator allows is not', async () => {
  expect(await found('127.0.0.1', 6379)).toEqual([
    ['mail-server-refused', 'warning', 'smtp/host'],
    ['mail-server-refused', 'warning', 'smtp/port'],
  ]);
  const allowed = new BlockList();
  allowed.addSubnet('10.1.2.0', 24, 'ipv4');
  allowed.addSubnet('127.0.0.0', 8, 'ipv4');
  expect(['10.1.2.3', 'localhost', '10.1.3.3'].map((host) => mayBeAt(host, allowed))).toEqual([true, true, false]);
});
