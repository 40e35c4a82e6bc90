// Addresses and ports that customers copy: what exists is taken, and what does not is refused with the reason. Milliseconds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressProblem, portsProblem } from '../../src/core/access/network-address.ts';

test.each([
  ...['sbc.fra.acme.example', '_sip._udp.acme.example', 'xn--mnchen-3ya.example', '203.0.113.7', '203.0.113.0/28'],
  ...['0.0.0.0/0', '2001:db8::1', '2001:db8::/32', '::ffff:203.0.113.7'],
])('%s is an address', (text) => {
  expect(addressProblem(text)).toBeNull();
});

test.each<readonly [string, string]>([
  ['203.0.113.7/28', 'the prefix begins at 203.0.113.0/28'],
  ['255.255.255.255/31', 'the prefix begins at 255.255.255.254/31'],
  ['203.0.113.0/33', 'a prefix length is a number up to 32'],
  ['2001:db8::/129', 'a prefix length is a number up to 128'],
  ['203.0.113.0/', 'a prefix length'],
  ['203.0.113.0/28/28', 'more than one slash'],
  ['sbc.acme.example/28', 'only an IP address'],
  ...[
    '203.0.113',
    '203.0.113.256',
    '2001:db8:::1',
    'sbc',
    'sbc..acme.example',
    'javascript:alert(1)',
    '<b>.example',
    '',
  ].map((text) => [text, 'it is not a hostname'] as const),
])('%s is not: %s', (text, why) => {
  expect(addressProblem(text)).toContain(why);
});

test('every prefix begins at the address that is proposed for it', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, bits) => {
      const problem = addressProblem(`${address}/${bits}`);
      const proposed = /begins at (\S+)$/.exec(problem ?? '')?.[1] ?? `${address}/${bits}`;
      expect(addressProblem(proposed)).toBeNull();
    }),
  );
});

test('ports are numbers that exist, and ranges go up', () => {
  for (const ports of ['1', '5060', '65535', '10000-20000', '7-7']) expect(portsProblem(ports)).toBeNull();
  for (const ports of ['0', '65536', '0-5', '1-70000']) expect(portsProblem(ports)).toContain('from 1 to 65535');
  expect(portsProblem('9-8')).toContain('8-9');
});
