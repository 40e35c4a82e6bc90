// API tokens: their form, end, addresses, and what a rotation leaves good.
import { beforeEach, expect, test } from 'vitest';
import {
  apiTokenHolder,
  apiTokens,
  createApiToken,
  removeApiToken,
  rotateApiToken,
} from '../../../src/auth/tokens/api-token.ts';
import { isTokenSecret, newTokenSecret } from '../../../src/auth/tokens/api-token-secret.ts';
import { DAY, HOUR } from '../../../src/core/durations.ts';
import { addTokenOperation, rotateTokenOperation } from '../../../src/operations/api-tokens.ts';
import type { Store } from '../../../src/store/store.ts';
import { newStore } from '../../support/test-store.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const LOCAL = '127.0.0.1';
const life = { life: 90 * DAY, maxLife: 365 * DAY };
let store: Store;

beforeEach(async () => {
  store = await newStore();
  return () => store.destroy();
});

const refusal = async (token: string, address = LOCAL, now = NOW): Promise<string> => {
  const found = await apiTokenHolder(store, token, address, now);
  return 'refused' in found ? found.refused : `good for ${found.name}`;
};

test('a token has a prefix that scanners find and a checksum; one with a changed character is refused', () => {
  const token = newTokenSecret();
  expect(token).toMatch(/^portico_[0-9A-Za-z]{49}$/);
  expect(isTokenSecret(token)).toBe(true);
  for (let place = 'portico_'.length; place < token.length; place += 1) {
    const other = token.charAt(place) === 'a' ? 'b' : 'a';
    expect(isTokenSecret(token.slice(0, place) + other + token.slice(place + 1))).toBe(false);
  }
  for (const text of ['', 'portico_', `${token}a`, ` ${token}`, token.toUpperCase()])
    expect(isTokenSecret(text)).toBe(false);
  expect(isTokenSecret(`op_${'s'.repeat(43)}`)).toBe(true);
});

test('it is stored as a digest', async () => {
  const token = await createApiToken(store, { name: 'crm', role: 'accounts' }, NOW);
  expect(JSON.stringify(await store.selectFrom('api_token').selectAll().execute())).not.toContain(token);
  expect(await refusal(token)).toBe('good for crm');
  expect(await refusal(newTokenSecret())).toBe('unknown');
});

test('it ends at its time, and none is made that ends later than the settings allow', async () => {
  const token = await createApiToken(store, { name: 'crm', role: 'viewer', expiresAt: NOW + DAY }, NOW);
  expect([await refusal(token, LOCAL, NOW + DAY - 1), await refusal(token, LOCAL, NOW + DAY)]).toEqual([
    ...['good for crm', 'expired'],
  ]);
  const ask = (expires: string) => {
    const request = { name: 'x', role: 'viewer', portals: '', addresses: '', expires };
    return addTokenOperation(request, { life, now: NOW, by: 'ada' }).operation.detail;
  };
  expect(ask('')).toContain('until 2027-02-28T12:00:00');
  expect(ask('365d')).toContain('until 2027-11-30T12:00:00');
  for (const expires of ['366d', '0d', '0h', 'never', '-1d', '1e9d', '9'.repeat(400), '30']) {
    expect(() => ask(expires)).toThrow(/expires: /);
  }
});

test.each([
  ['203.0.113.7', '203.0.113.7', true],
  ['203.0.113.7', '::ffff:203.0.113.7', true],
  ['203.0.113.0/24', '::ffff:203.0.113.9', true],
  ['203.0.113.0/24', '203.0.114.9', false],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['2001:db8::/32', '2001:DB8:0:0::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['::ffff:203.0.113.7', '203.0.113.7', true],
  ['::ffff:203.0.113.0/120', '203.0.113.9', true],
  ['203.0.113.7', '', false],
])('one for %s is taken from %s: %s', async (allowed, from, wanted) => {
  const token = await createApiToken(store, { name: 'crm', role: 'viewer', addresses: [allowed] }, NOW);
  expect(await refusal(token, from)).toBe(wanted ? 'good for crm' : 'address');
});

test('a rotation leaves the present secret good for the overlap, one before it not; removal ends all', async () => {
  const first = await createApiToken(store, { name: 'crm', role: 'viewer' }, NOW);
  const rotate = (overlap: string, now: number): Promise<string> =>
    store.transaction().execute(async (tx) => {
      const { operation, token } = rotateTokenOperation('crm', { overlap, expires: '' }, { life, now });
      await operation.write(tx);
      return token();
    });
  const second = await rotate('', NOW);
  expect([await refusal(first), await refusal(second)]).toEqual(Array(2).fill('good for crm'));
  expect([await refusal(first, LOCAL, NOW + DAY), await refusal(second, LOCAL, NOW + DAY)]).toEqual([
    ...['replaced', 'good for crm'],
  ]);
  const third = await rotate('2h', NOW + HOUR);
  expect([await refusal(first), await refusal(second), await refusal(third)]).toEqual([
    ...['unknown', 'good for crm', 'good for crm'],
  ]);
  const fourth = await rotate('0h', NOW);
  expect([await refusal(third), await refusal(fourth)]).toEqual(['replaced', 'good for crm']);
  expect(() => rotateTokenOperation('crm', { overlap: '8d', expires: '' }, { life, now: NOW })).toThrow(/overlap: /);
  await store.transaction().execute((tx) => removeApiToken(tx, 'crm'));
  expect([await refusal(third), await refusal(fourth)]).toEqual(['unknown', 'unknown']);
  await expect(
    store.transaction().execute((tx) => rotateApiToken(tx, 'crm', { overlapEndsAt: 0, expiresAt: 0 })),
  ).rejects.toThrow('there is no token crm');
  expect(await apiTokens(store)).toEqual([]);
});

test('a token of a portal that is not there, or of none, is not made', async () => {
  const make = (portals: string) => {
    const request = { name: 'x', role: 'viewer', portals, addresses: '', expires: '' };
    const { operation } = addTokenOperation(request, { life, now: NOW, by: 'ada' });
    return store.transaction().execute((tx) => operation.write(tx));
  };
  await expect(make('nowhere')).rejects.toThrow('there is no portal nowhere');
  expect(() => make('No Name')).toThrow('"No" is not a portal name');
  await expect(createApiToken(store, { name: 'x', role: 'viewer', portals: [] }, NOW)).rejects.toThrow('no portal');
  expect(await apiTokens(store)).toEqual([]);
});
