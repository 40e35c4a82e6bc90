// The date range of the reports: two days in the visitor's time zone, parsed from the query, with a default.

import { DAY } from '../../core/durations.ts';
import { momentOf } from '../../core/moment.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { Translator } from './translator.ts';

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export interface Range {
  /** UTC milliseconds, half-open. */
  readonly from: number;
  readonly to: number;
  /** The texts of the fields: what was typed, or the default; empty for what is not a day. */
  readonly fromText: string;
  readonly toText: string;
  /** Translated text; empty when the range is valid. */
  readonly problem: string;
}

/** Parses `from` and `to`, both days included. For an invalid day the field is empty, a problem is set, and the default range is used. */
export function rangeOf(query: URLSearchParams, zone: Zone, now: number, days: number, t: Translator): Range {
  const today = localText(now, zone).slice(0, 10);
  const firstDay = localText(now - (days - 1) * DAY, zone).slice(0, 10);
  const fromText = query.get('from') || firstDay;
  const toText = query.get('to') || today;
  const range = { ...instants(firstDay, today, zone), fromText, toText };
  if (dayStart(fromText) === undefined || dayStart(toText) === undefined) {
    // A field for a day takes no other text, and a browser would show it as empty.
    const shown = (text: string): string => (dayStart(text) === undefined ? '' : text);
    return { ...range, fromText: shown(fromText), toText: shown(toText), problem: t('filter.bad-day') };
  }
  if (fromText > toText) return { ...range, problem: t('filter.bad-range') };
  return { ...instants(fromText, toText, zone), fromText, toText, problem: '' };
}

function instants(first: string, last: string, zone: Zone): { from: number; to: number } {
  return { from: zone.toUtc(dayStart(first) ?? 0), to: zone.toUtc((dayStart(last) ?? 0) + DAY) };
}

/** Returns midnight UTC of a day in milliseconds; undefined where the day does not exist. */
function dayStart(text: string): number | undefined {
  return DAY_PATTERN.test(text) ? (momentOf(text) ?? undefined) : undefined;
}

/** Returns links to common ranges, in days of the contact's time zone. */
export function presetsOf(query: URLSearchParams, zone: Zone, now: number, t: Translator) {
  const dayOf = (time: number): string => localText(time, zone).slice(0, 10);
  const today = dayOf(now);
  // Noon UTC of today's date: adding whole days always gives the right date.
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
    href: withQuery(query, { from, to, at: null, first: null, page: null, format: null }),
    label: t(`preset.${id}`),
    current: query.get('from') === from && query.get('to') === to,
  }));
}

/** Returns the query with some parameters changed, beginning with `?`; null removes a parameter. */
export function withQuery(query: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
}
