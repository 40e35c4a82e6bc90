// The date filter of the reports: two days on the visitor's clock, in the address, checked, with a default.
import { DAY } from '../../core/durations.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { Translator } from './translator.ts';

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export interface Range {
  /** UTC milliseconds, half-open. */
  readonly from: number;
  readonly to: number;
  /** What the fields show: what was typed, or the default. */
  readonly fromText: string;
  readonly toText: string;
  /** Empty when the range is fine. */
  readonly problem: string;
}

/** `from` and `to` of the query, both days included. A wrong day keeps its text, gets a message, and the default is shown. */
export function rangeOf(query: URLSearchParams, zone: Zone, now: number, days: number, t: Translator): Range {
  const today = localText(now, zone).slice(0, 10);
  const firstDay = localText(now - (days - 1) * DAY, zone).slice(0, 10);
  const fromText = query.get('from') || firstDay;
  const toText = query.get('to') || today;
  const range = { ...instants(firstDay, today, zone), fromText, toText };
  if (dayStart(fromText) === undefined || dayStart(toText) === undefined) {
    return { ...range, problem: t('filter.bad-day') };
  }
  if (fromText > toText) return { ...range, problem: t('filter.bad-range') };
  return { ...instants(fromText, toText, zone), fromText, toText, problem: '' };
}

function instants(first: string, last: string, zone: Zone): { from: number; to: number } {
  return { from: zone.toUtc(dayStart(first) ?? 0), to: zone.toUtc((dayStart(last) ?? 0) + DAY) };
}

/** Midnight of a day as if in UTC; undefined for a day that no calendar has. */
function dayStart(text: string): number | undefined {
  if (!DAY_PATTERN.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time;
}

/** Ranges that are one click away; the contact's own days. */
export function presetsOf(query: URLSearchParams, zone: Zone, now: number, t: Translator) {
  const dayOf = (time: number): string => localText(time, zone).slice(0, 10);
  const today = dayOf(now);
  // Noon of today as if in UTC: days before and after it never meet a change of the clock.
  const noon = Date.parse(`${today}T12:00:00Z`);
  const back = (days: number): string => new Date(noon - days * DAY).toISOString().slice(0, 10);
  const [year = 0, month = 0] = today.split('-').map(Number);
  const ofMonth = (index: number, day: number): string =>
    new Date(Date.UTC(year, month - 1 + index, day)).toISOString().slice(0, 10);
  const presets = [
    ['today', today, today],
    ['yesterday', back(1), back(1)],
    ['7-days', back(6), today],
    ['30-days', back(29), today],
    ['this-month', ofMonth(0, 1), today],
    ['last-month', ofMonth(-1, 1), ofMonth(0, 0)],
  ] as const;
  return presets.map(([id, from, to]) => ({
    href: withQuery(query, { from, to, at: null, format: null }),
    label: t(`preset.${id}`),
    current: query.get('from') === from && query.get('to') === to,
  }));
}

/** The query with some parameters changed; null removes one. Starts with `?`. */
export function withQuery(query: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
}
