// The country of a visitor is believed where a trusted proxy names it, and nowhere else.
import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { trustedProxyList } from '../../src/edge/client-address.ts';
import { countryOf } from '../../src/edge/visitor-country.ts';

const proxies = trustedProxyList(['10.0.0.0/8']);
const from = (remoteAddress: string, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

test.each([
  ['a trusted proxy', '10.1.2.3', 'de', 'DE'],
  ['a trusted proxy over IPv6', '::ffff:10.1.2.3', 'FR', 'FR'],
  ['anyone else', '203.0.113.7', 'DE', null],
  ['a proxy that does not know', '10.1.2.3', 'XX', null],
  ['a proxy that says more', '10.1.2.3', 'DE, FR', null],
  ['a proxy of the Tor network', '10.1.2.3', 'T1', null],
])('%s: %s, %s', (_case, address, value, expected) => {
  expect(
    countryOf({ header: 'CF-IPCountry', trustedProxies: proxies, database: null })(
      from(address, { 'cf-ipcountry': value }),
    ),
  ).toBe(expected);
});

test('without a header in the settings none is read', () => {
  expect(
    countryOf({ header: null, trustedProxies: proxies, database: null })(from('10.1.2.3', { 'cf-ipcountry': 'DE' })),
  ).toBeNull();
});

test('a database is asked for the address of the visitor, where no proxy names a country', () => {
  const database = { countryOf: (address: string) => (address === '203.0.113.7' ? 'NL' : null) };
  const find = countryOf({ header: 'CF-IPCountry', trustedProxies: proxies, database });
  expect(find(from('203.0.113.7', { 'cf-ipcountry': 'DE' }))).toBe('NL');
  expect(find(from('10.1.2.3', { 'x-forwarded-for': '203.0.113.7', 'cf-ipcountry': 'DE' }))).toBe('DE');
  expect(find(from('10.1.2.3', { 'x-forwarded-for': '203.0.113.7', 'cf-ipcountry': 'XX' }))).toBe('NL');
  expect(find(from('198.51.100.1', {}))).toBeNull();
});
