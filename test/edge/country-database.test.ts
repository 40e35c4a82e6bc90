// A country database of the operator: what it says of addresses, and what happens to a file that is missing, broken, old, or replaced.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DAY } from '../../src/core/durations.ts';
import { openCountryDatabase } from '../../src/edge/country-database.ts';
import { mmdb } from '../support/mmdb.ts';

const now = Date.UTC(2026, 10, 20);
const countries = { '203.0.113.0/24': 'DE', '198.51.100.128/25': 'FR', '192.0.2.1/32': 'XX' };

function opened() {
  const folder = mkdtempSync(join(tmpdir(), 'portico-countries-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'countries.mmdb');
  const lines: string[] = [];
  const clock = { at: now, now: () => clock.at };
  const write = (message: string, fields?: object) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: write, warn: write, error: write };
  const database = openCountryDatabase({ file, clock, log });
  const put = async (bytes: Buffer) => {
    writeFileSync(file, bytes);
    await database.refresh();
  };
  return { database, put, lines, clock, remove: () => rmSync(file) };
}

test.each([4, 6] as const)('countries of addresses, from a tree of IPv%i', async (version) => {
  const { database, put, lines } = opened();
  await put(mmdb(countries, { built: now - DAY, version }));
  const seen = ['203.0.113.7', '198.51.100.200', '198.51.100.1', '192.0.2.1', '2001:db8::1', 'nonsense', ''];
  expect(seen.map((address) => database.countryOf(address))).toEqual(['DE', 'FR', null, null, null, null, null]);
  expect(lines).toEqual([expect.stringContaining('country database read')]);
});

test('the first bits of an IPv6 address are not looked up in a tree of IPv4', async () => {
  const { database, put } = opened();
  await put(mmdb({ '32.0.0.0/3': 'DE' }, { built: now, version: 4 }));
  expect([database.countryOf('32.1.2.3'), database.countryOf('2001:db8::1')]).toEqual(['DE', null]);
});

test('a file that is replaced is read again; one that is broken leaves the former in use and is logged once', async () => {
  const { database, put, lines, clock, remove } = opened();
  await database.refresh();
  expect(lines.splice(0)).toEqual([expect.stringMatching(/^country database .*ENOENT/)]);
  const whole = mmdb(countries, { built: now });
  await put(whole);
  expect(database.countryOf('203.0.113.7')).toBe('DE');
  lines.splice(0);
  for (const broken of [
    Buffer.alloc(0),
    Buffer.from('no database'),
    whole.subarray(0, 300),
    whole.subarray(600),
    Buffer.alloc(5000, 255),
  ]) {
    await put(broken);
    await database.refresh();
    expect(lines.splice(0), broken.toString('latin1', 0, 20)).toEqual([
      expect.stringMatching(/^country database \{.*"why":".+"/),
    ]);
    expect(database.countryOf('203.0.113.7')).toBe('DE');
    await put(whole);
    lines.splice(0);
  }
  await put(mmdb({ '203.0.113.0/24': 'NL' }, { built: now, type: 'GeoLite2-ASN' }));
  expect(lines.splice(0)).toEqual([expect.stringContaining('another kind: GeoLite2-ASN')]);
  clock.at += DAY + 1;
  await database.refresh();
  expect(lines.splice(0)).toHaveLength(1);
  await put(mmdb({ '203.0.113.0/24': 'NL' }, { built: now }));
  expect(database.countryOf('203.0.113.7')).toBe('NL');
  remove();
  lines.splice(0);
  await database.refresh();
  expect([database.countryOf('203.0.113.7'), lines]).toEqual(['NL', [expect.stringContaining('ENOENT')]]);
});

test('an old database is used, and logged', async () => {
  const { database, put, lines } = opened();
  await put(mmdb(countries, { built: now - 61 * DAY }));
  expect(database.countryOf('203.0.113.7')).toBe('DE');
  expect(lines.at(-1)).toContain('it was built on 2026-09-20; get a newer one');
});

test('no changed byte ends the process or takes long', async () => {
  const { database, put } = opened();
  const whole = mmdb(countries, { built: now });
  for (let at = 0; at < whole.length; at += 7) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
    await put(changed);
    const code = database.countryOf('203.0.113.7');
    expect(code === null || /^[A-Z]{2}$/.test(code)).toBe(true);
  }
});
