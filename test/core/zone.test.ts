// Time zones: wall time and back, at changes of the clock and in zones off the full hour.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcIso } from '../../src/core/moment.ts';
import { localIso, localText, zoneOf } from '../../src/core/zone.ts';

test.each([
  ['UTC', '2026-11-23T13:44:05Z', '2026-11-23T13:44:05+00:00'],
  ['Europe/Kyiv', '2026-11-23T13:44:05Z', '2026-11-23T15:44:05+02:00'],
  ['America/New_York', '2026-07-01T00:00:00.250Z', '2026-06-30T20:00:00.250-04:00'],
  ['Asia/Kathmandu', '2026-11-23T18:20:00Z', '2026-11-24T00:05:00+05:45'],
  ['Australia/Lord_Howe', '2026-04-04T16:00:00Z', '2026-04-05T02:30:00+10:30'],
])('%s: %s is %s', (name, utc, local) => {
  const instant = Date.parse(utc);
  expect(localIso(instant, zoneOf(name))).toBe(local);
  expect(utcIso(instant)).toBe(utc);
  expect(localText(instant, zoneOf(name))).toBe(local.slice(0, 19).replace('T', ' '));
  expect(zoneOf(name).toUtc(Date.parse(`${local.slice(0, 19)}Z`) + (instant % 1000))).toBe(instant);
});

test.each([
  ['America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00Z'],
])('%s: %s occurs twice and is its first occurrence', (name, local, utc) => {
  expect(utcIso(zoneOf(name).toUtc(Date.parse(`${local}Z`)))).toBe(utc);
});

test.each([
  ['America/New_York', '2026-03-08T02:30:00', '2026-03-08T07:30:00Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00Z'],
])('%s: %s never occurs and moves forward by the gap', (name, local, utc) => {
  expect(utcIso(zoneOf(name).toUtc(Date.parse(`${local}Z`)))).toBe(utc);
});

test('a wall time read off a clock leads back to an instant with that wall time', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Casablanca'].map(
    zoneOf,
  );
  const instant = fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2035, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...zones), instant, (zone, utc) => {
      const local = utc + zone.offsetAt(utc);
      const back = zone.toUtc(local);
      expect(back + zone.offsetAt(back)).toBe(local);
      expect(back).toBeLessThanOrEqual(utc);
    }),
    { numRuns: 2000 },
  );
});
