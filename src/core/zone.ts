// Time zones: conversion between UTC and local wall time. Everywhere else, times are UTC milliseconds.
import { DAY, MINUTE } from './durations.ts';
import { utcIso } from './moment.ts';
import { PortalError } from './portal-error.ts';

/** Milliseconds. Zones of the tz database change their offset only at quarter hours of UTC. */
const SLOT = 15 * MINUTE;
/** Cached slots of a zone: about a year. */
const MAX_SLOTS = 40_000;

export interface Zone {
  /** IANA name as given, e.g. `Europe/Kyiv`. */
  readonly name: string;
  /** Milliseconds to add to UTC to get local wall time at that instant. */
  offsetAt(utc: number): number;
  /**
   * The instant of a wall time (given as if it were UTC). A wall time that occurs twice (clocks go back) is its first
   * occurrence; one that never occurs (clocks go forward) moves forward by the gap.
   */
  toUtc(local: number): number;
  /** As `toUtc`, with the second occurrence of a wall time that occurs twice. */
  laterUtc(local: number): number;
}

/**
 * The zone of an IANA name.
 * @throws PortalError `input-invalid` for a name that is not a time zone.
 */
export function zoneOf(name: string): Zone {
  const offsetAt = name === 'UTC' ? () => 0 : remembered(offsetReader(name));
  const toUtc = (local: number): number => {
    const before = offsetAt(local - DAY);
    const after = offsetAt(local + DAY);
    if (before === after || offsetAt(local - before) === before) return local - before;
    return offsetAt(local - after) === after ? local - after : local - before;
  };
  const laterUtc = (local: number): number => {
    const after = offsetAt(local + DAY);
    return offsetAt(local - after) === after ? local - after : toUtc(local);
  };
  return { name, offsetAt, toUtc, laterUtc };
}

export const utc: Zone = zoneOf('UTC');

/** The offsets of a zone in a range: the first from the start of the range, then one for each change of its clocks. */
export function zoneChanges(
  zone: Zone,
  from: number,
  to: number,
): { readonly from: number; readonly offset: number }[] {
  const changes = [{ from, offset: zone.offsetAt(from) }];
  for (let day = from; day < to; day += DAY) {
    const next = Math.min(day + DAY, to);
    const [before, after] = [zone.offsetAt(day), zone.offsetAt(next - 1)];
    if (before === after) continue;
    // Bisects to the quarter of an hour in which the change happens.
    let [low, high] = [Math.floor(day / SLOT), Math.floor((next - 1) / SLOT)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (zone.offsetAt(middle * SLOT) === before) low = middle;
      else high = middle;
    }
    changes.push({ from: high * SLOT, offset: after });
  }
  return changes;
}

/** `2026-11-23 15:44:05` on the zone's clock. */
export function localText(utc: number, zone: Zone): string {
  return new Date(utc + zone.offsetAt(utc)).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2026-11-23T15:44:05+02:00`, the same instant on the zone's clock. */
export function localIso(utc: number, zone: Zone): string {
  const offset = zone.offsetAt(utc);
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  const wall = utcIso(utc + offset).slice(0, -1);
  return `${wall}${sign}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

function offsetReader(name: string): (utc: number) => number {
  const format = formatOf(name);
  return (utc) => {
    const parts = new Map(format.formatToParts(utc).map((part) => [part.type, Number(part.value)]));
    const field = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wall = Date.UTC(
      field('year'),
      field('month') - 1,
      field('day'),
      field('hour'),
      field('minute'),
      field('second'),
    );
    return wall - Math.floor(utc / 1000) * 1000;
  };
}

function formatOf(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (thrown) {
    const hint = 'Give a name of the tz database, such as Europe/Kyiv or UTC.';
    throw new PortalError('input-invalid', `"${name}" is not a time zone`, hint, thrown);
  }
}

function remembered(read: (utc: number) => number): (utc: number) => number {
  const slots = new Map<number, number>();
  return (utc) => {
    const slot = Math.floor(utc / SLOT);
    const known = slots.get(slot);
    if (known !== undefined) return known;
    const offset = read(slot * SLOT);
    if (slots.size >= MAX_SLOTS) slots.clear();
    slots.set(slot, offset);
    return offset;
  };
}
