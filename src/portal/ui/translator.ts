// Translators: messages of one language, its direction, and its formats of numbers, money and times.
import { LRUCache } from 'lru-cache';
import { utcIso } from '../../core/moment.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import { formatMicros, type Micros } from '../../core/money/money.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';

export type Messages = Readonly<Record<string, string>>;

/** All languages; adding one needs only a file of messages. */
export interface Languages {
  has(tag: string): boolean;
  /** Returns the translator of a language, shared by all portals without texts of their own. */
  shared(tag: string): Translator;
  /** Returns a translator in which a portal's own texts replace ours. */
  withTexts(tag: string, texts: Messages): Translator;
}

/** Creates the languages from their messages by tag; a key that a language lacks is taken from English. */
export function createLanguages(files: ReadonlyMap<string, Messages>): Languages {
  const english = files.get('en') ?? {};
  const shared = new Map<string, Translator>();
  // Merged messages are large, so only those of recently visited portals are kept.
  const branded = new LRUCache<Messages, Translator>({ max: MAX_WITH_TEXTS });
  const sharedTranslator = (tag: string): Translator => {
    const known = shared.get(tag);
    if (known !== undefined) return known;
    const made = createTranslator(tag, { ...english, ...files.get(baseTag(tag)) });
    shared.set(tag, made);
    return made;
  };
  return {
    has: (tag) => files.has(baseTag(tag)),
    shared: sharedTranslator,
    withTexts: (tag, texts) => {
      const known = branded.get(texts);
      if (known?.lang === tag) return known;
      const base = sharedTranslator(tag);
      const made = createTranslator(tag, { ...withoutForms(base.messages, texts), ...texts });
      branded.set(texts, made);
      return made;
    },
  };
}

/** Most translators cached for portals with texts of their own. */
const MAX_WITH_TEXTS = 500;

/**
 * Returns the message of a key with its `{parameters}` filled in; the key itself where no language has it. A message that
 * counts is a message for each form of the language's plural rules, `KEY.one` or `KEY.few`, and `KEY` for all other numbers;
 * its first parameter of type number chooses. Numbers are written as the language writes them.
 */
export type Translate = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

const PLURAL_FORM = /\.(?:zero|one|two|few|many)$/;

/** Returns our messages without the plural forms of those that a portal replaces: its own text is used for every number. */
function withoutForms(messages: Messages, texts: Messages): Messages {
  const entries = Object.entries(messages);
  return Object.fromEntries(
    entries.filter(([key]) => !PLURAL_FORM.test(key) || texts[key.replace(PLURAL_FORM, '')] === undefined),
  );
}

export interface Translator extends Translate, Formats {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** The sign before decimals, as people of the language type it. */
  readonly decimalSign: '.' | ',';
}

/** How precise the times of a column are. */
export type Precision = 'second' | 'hour' | 'day' | 'month';

/** How a language writes numbers, money and times. */
interface Formats {
  /** Formats an amount with the decimals of its currency; with up to six for `exact`. */
  money(amount: Micros, currency: string, exact?: 'exact'): string;
  number(value: number, decimals?: number): string;
  /** Formats a decimal such as `1234.50` with all of its decimals. */
  decimal(text: string): string;
  /** Formats a percentage with one decimal. */
  percent(value: number): string;
  day(utc: number, zone: Zone): string;
  /** Formats a day without its year, as `30 Nov`. */
  shortDay(utc: number, zone: Zone): string;
  /** Formats date and time, to the minute. */
  moment(utc: number, zone: Zone): string;
  /** Formats a time of a table, as precise as its column; the year only where it is asked for. */
  time(utc: number, zone: Zone, precision: Precision, year?: 'year'): string;
}

const RTL: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** Returns the portal's languages that have messages, its default first; English where it lists none of them. */
export function languagesOf(snapshot: PortalSnapshot, languages: Languages): readonly string[] {
  const known = snapshot.portal.locales.filter((tag) => languages.has(tag));
  return known.length === 0 ? ['en'] : known;
}

/** Returns the translator of a portal for one of its languages. */
export function translatorOf(snapshot: PortalSnapshot, tag: string, languages: Languages): Translator {
  const [preset] = languagesOf(snapshot, languages);
  const { texts } = snapshot.portal;
  // A portal's own texts are in its default language only.
  return tag === preset && Object.keys(texts).length > 0 ? languages.withTexts(tag, texts) : languages.shared(tag);
}

const baseTag = (tag: string): string => tag.split('-')[0] ?? tag;

function createTranslator(lang: string, messages: Messages): Translator {
  const plurals = new Intl.PluralRules(lang);
  const formats = createFormats(lang);
  const t: Translate = (key, parameters) => {
    if (parameters === undefined) return messages[key] ?? key;
    const count = Object.values(parameters).find((value) => typeof value === 'number');
    const form = count === undefined ? undefined : messages[`${key}.${plurals.select(count)}`];
    const text = form ?? messages[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name] ?? whole;
      return typeof value === 'number' ? formats.number(value) : value;
    });
  };
  const dir = RTL.has(baseTag(lang)) ? 'rtl' : 'ltr';
  const [sign] = new Intl.NumberFormat(lang).formatToParts(0.5).filter(({ type }) => type === 'decimal');
  const decimalSign = sign?.value === ',' ? ',' : '.';
  return Object.assign(t, { lang, dir, messages, decimalSign, ...formats } as const);
}

const shortDay = { month: 'short', day: 'numeric' } as const;
const day = { year: 'numeric', ...shortDay } as const;
const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const dateParts = { shortDay, day, moment: { ...day, ...minute } } as const;
/** Parts of times in tables, without the year. */
const precisions = {
  second: { ...shortDay, ...minute, second: '2-digit' },
  hour: { ...shortDay, ...minute },
  day: shortDay,
  month: { year: 'numeric', month: 'short' },
} as const;

function createFormats(lang: string): Formats {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(lang, options);
    formats.set(key, made);
    return made;
  };
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (zone: Zone, key: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const known = dates.get(`${zone.name} ${key}`);
    if (known !== undefined) return known;
    const made = new Intl.DateTimeFormat(datesOf(lang), { timeZone: zone.name, ...parts });
    dates.set(`${zone.name} ${key}`, made);
    return made;
  };
  return {
    money: (amount, currency, exact) => {
      const digits = currencyDecimals.get(currency) ?? 2;
      const text = exact === 'exact' ? formatMicros(amount, digits) : rounded(amount, digits);
      const shown = { minimumFractionDigits: digits, maximumFractionDigits: 6, currencyDisplay: 'code' } as const;
      // Passed as a string, which is formatted exactly; a number would lose digits.
      return format(`money ${currency}`, { style: 'currency', currency, ...shown }).format(text as `${number}`);
    },
    number: (value, decimals = 0) =>
      format(`number ${decimals}`, { minimumFractionDigits: 0, maximumFractionDigits: decimals }).format(value),
    decimal: (text) => {
      const digits = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
      const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return format(`decimal ${digits}`, shown).format(text as `${number}`);
    },
    percent: (value) =>
      format('percent', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 100),
    day: (utc, zone) => written(date(zone, 'day', dateParts.day), utc),
    shortDay: (utc, zone) => written(date(zone, 'shortDay', dateParts.shortDay), utc),
    moment: (utc, zone) => written(date(zone, 'moment', dateParts.moment), utc),
    time: (utc, zone, precision, year) => {
      const parts = { ...precisions[precision], ...(year === undefined ? {} : { year: 'numeric' as const }) };
      return written(date(zone, `${precision} ${year}`, parts), utc, ' ');
    },
  };
}

/** English dates are those of most countries, `30 Nov 2026`, unless the language names a country of its own. */
const datesOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** Writes a date. `joint` replaces the comma before the time of day: a column of times has no need of one. September is as short as the others. */
function written(format: Intl.DateTimeFormat, utc: number, joint: string | null = null): string {
  return format
    .formatToParts(utc)
    .map(({ type, value }, index, parts) => {
      if (type === 'month' && value === 'Sept') return 'Sep';
      return type === 'literal' && joint !== null && parts[index + 1]?.type === 'hour' ? joint : value;
    })
    .join('');
}

/** Rounds towards zero to the currency's decimals, so that a balance never looks larger than it is. */
function rounded(amount: Micros, digits: number): string {
  const step = 10n ** BigInt(6 - digits);
  return formatMicros((amount / step) * step, digits);
}

/** Returns the contact's own language, else the first of `Accept-Language` that the portal has, else the portal's default. */
export function chooseLanguage(available: readonly string[], own: string | null, accepted: string): string {
  const preset = available[0] ?? 'en';
  if (own !== null && available.includes(own)) return own;
  if (available.length === 1 || accepted === '') return preset;
  const wanted = accepted
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality);
  for (const { tag } of wanted) {
    const found =
      available.find((candidate) => candidate.toLowerCase() === tag) ??
      available.find((candidate) => baseTag(candidate) === baseTag(tag));
    if (found !== undefined) return found;
  }
  return preset;
}

/** Returns a time for a template: the text that people read, and its forms for `<time>` and form fields. */
export function timeView(utc: number, t: Translator, zone: Zone) {
  return { text: t.moment(utc, zone), iso: utcIso(utc), local: localText(utc, zone).slice(0, 16) };
}
