// The text of notifications: one for many problems of a type, with counts and the first few by name. Pure.
import { conditionMessage } from '../condition-message.ts';
import type { Notification, NotificationType } from './notification.ts';
import type { NewProblem, ObservedCondition, ResolvedProblem } from './problems.ts';

/** Id, time and link of a new notification. */
export interface NotificationContext {
  readonly id: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** The operator's console. */
  readonly link: string | null;
}

/** Problems that a message names; the rest is counted. */
const MAX_NAMED = 5;
const MAX_BRANDS = 100;
/** Characters; a longer message is cut. */
const MAX_LINE = 500;

type Verbs = readonly [one: string, many: string];

const verbs: Readonly<Record<NewProblem['type'], Verbs>> = {
  failed: ['was not applied', 'were not applied'],
  blocked: ['is blocked by a guard', 'are blocked by a guard'],
  drift: ['was changed by hand', 'were changed by hand'],
  'domain-lost': ['no longer points to this edge', 'no longer point to this edge'],
  'certificate-failed': ['was not issued', 'were not issued'],
  'certificate-expiring': ['ends soon', 'end soon'],
  impaired: ['works only in part', 'work only in part'],
};

const iso = (at: number): string => new Date(at).toISOString();

/** The notification of new problems of one type. */
export function problemNotification(
  type: NewProblem['type'],
  entries: readonly NewProblem[],
  making: NotificationContext,
): Notification {
  const [first] = entries;
  return {
    ...frame(type, making),
    ...about(entries),
    subject: `${whoOf(entries)} ${verbs[type][entries.length === 1 ? 0 : 1]}`,
    message: linesOf(entries.map((entry) => `${nameOf(entry)}: ${conditionMessage(entry)}${placeOf(entry)}`)),
    hint: first?.hint ?? '',
    file: first?.file ?? null,
    line: first?.line ?? null,
    revision: first?.revision || null,
    since: iso(earliest(entries)),
  };
}

/** The notification of resolved problems of one type. */
export function resolvedNotification(
  type: NewProblem['type'],
  entries: readonly ResolvedProblem[],
  making: NotificationContext,
): Notification {
  const since = earliest(entries);
  const lastedMs = Math.max(0, entries.reduce((last, { until }) => Math.max(last, until), since) - since);
  const what = `${whoOf(entries)} ${verbs[type][entries.length === 1 ? 0 : 1]}`;
  return {
    ...frame(type, making),
    ...about(entries),
    subject: `over after ${durationText(lastedMs)}: ${what}`,
    message: linesOf(
      entries.map(
        (entry) =>
          `${nameOf(entry)}: ${entry.now === null ? 'it is no longer in the files' : conditionMessage(entry.now)}`,
      ),
    ),
    revision: entries[0]?.now?.revision || null,
    since: iso(since),
    recovered: true,
    lastedMs,
  };
}

/** A change by hand that the reconciler has reverted. */
export interface Healed {
  readonly name: string;
  readonly message: string;
  readonly revision: string;
  readonly at: number;
}

export function healedNotification(healed: readonly Healed[], making: NotificationContext): Notification {
  const brands = [...new Set(healed.map(({ name }) => name))].sort();
  const who = brands.length === 1 ? `${brands[0]} was` : `${brands.length} portals were`;
  return {
    ...frame('drift', making),
    brands: brands.slice(0, MAX_BRANDS),
    count: brands.length,
    subject: `${who} changed by hand, and put back`,
    message: linesOf(healed.map(({ name, message }) => `${name}: put back ${message}`)),
    hint: 'What is to stay belongs into the files; see who changes rows in the store.',
    revision: healed[0]?.revision || null,
    since: iso(healed.reduce((first, { at }) => Math.min(first, at), making.now)),
    recovered: true,
  };
}

/** An applied revision that changed something. */
export interface AppliedRevision {
  readonly label: string;
  readonly author: string;
  readonly message: string;
  readonly changes: number;
  readonly outcome: string;
  readonly applied_at: number;
  /** Changed portals. */
  readonly brands: readonly string[];
}

export function appliedNotification(revision: AppliedRevision, making: NotificationContext): Notification {
  const { label, author, message, changes, outcome, brands } = revision;
  const some = outcome === 'applied' ? '' : '; others are held back';
  const [title = ''] = message.split('\n');
  const named = brands.slice(0, MAX_NAMED).join(', ');
  const more = brands.length > MAX_NAMED ? ` and ${brands.length - MAX_NAMED} more` : '';
  return {
    ...frame('applied', making),
    brands: brands.slice(0, MAX_BRANDS),
    count: changes,
    subject: `${changes === 1 ? '1 change was' : `${changes} changes were`} applied${some}`,
    message: linesOf([`${title} (${author})`, ...(named === '' ? [] : [`portals: ${named}${more}`])]),
    revision: label,
    since: iso(revision.applied_at),
  };
}

export function testNotification(making: NotificationContext): Notification {
  return {
    ...frame('test', making),
    subject: 'a test, nothing has happened',
    message: 'This is a test: notifications to this channel arrive.',
  };
}

function frame(type: NotificationType | 'test', { id, now, link }: NotificationContext): Notification {
  const nothing = { file: null, line: null, revision: null, since: null, lastedMs: null };
  const empty = { subject: '', brands: [], count: 0, message: '', hint: '' };
  return { id, type, at: iso(now), ...empty, ...nothing, recovered: false, link };
}

function about(entries: readonly Pick<ObservedCondition, 'brand'>[]): Pick<Notification, 'brands' | 'count'> {
  const brands = [...new Set(entries.flatMap(({ brand }) => brand ?? []))].sort();
  return { brands: brands.slice(0, MAX_BRANDS), count: entries.length };
}

type Subject = Pick<ObservedCondition, 'kind' | 'name' | 'brand'>;

/** The name of a single subject, the number of several. */
function whoOf(entries: readonly Subject[]): string {
  const [first] = entries;
  if (entries.length === 1 && first !== undefined) {
    return first.kind === 'certificate' ? `the certificate of ${first.name}` : nameOf(first);
  }
  return [...Map.groupBy(entries, ({ kind }) => kind)]
    .map(([kind, own]) =>
      kind === 'source' && own.length === 1 ? 'the source' : `${own.length} ${kind}${own.length === 1 ? '' : 's'}`,
    )
    .join(' and ');
}

function nameOf({ kind, name, brand }: Subject): string {
  // The only source has a reserved name.
  if (kind === 'source') return name === 'source' ? 'the source' : `the source ${name}`;
  if (kind === 'settings') return `the setting ${name}`;
  return brand === null || brand === name ? name : `${name} (${brand})`;
}

const placeOf = ({ file, line }: Pick<ObservedCondition, 'file' | 'line'>): string =>
  file === null ? '' : ` (${line === null ? file : `${file}:${line}`})`;

function linesOf(lines: readonly string[]): string {
  const shown = lines.slice(0, MAX_NAMED).map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MAX_LINE));
  const more = lines.length > MAX_NAMED ? [`and ${lines.length - MAX_NAMED} more: portico status lists them`] : [];
  return [...shown, ...more].join('\n');
}

const earliest = (entries: readonly { readonly since: number }[]): number =>
  entries.reduce((first, { since }) => Math.min(first, since), entries[0]?.since ?? 0);

const units = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** A duration in its two largest units, such as `2 hours 5 minutes`. */
export function durationText(milliseconds: number): string {
  let rest = Math.max(1, Math.round(milliseconds / 1000));
  const words: string[] = [];
  for (const [seconds, unit] of units) {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    if (count > 0) words.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
    else if (words.length > 0) break;
  }
  return words.slice(0, 2).join(' ');
}
