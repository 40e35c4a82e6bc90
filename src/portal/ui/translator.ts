// The language of an answer: which messages, which way they are written, and how numbers, money and times are shown in it.
import { LRUCache } from 'lru-cache';
import { utcIso } from '../../core/moment.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import { formatMicros, type Micros } from '../../core/money/money.ts';
import { localText, type Zone } from '../../core/zone.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';

export type Messages = Readonly<Record<string, string>>;

/** Every language there is; adding one is adding a file of messages. */
export interface Languages {
  has(tag: string): boolean;
  /** The words of a language as every brand without texts of its own shares them. */
  shared(tag: string): Words;
  /** With some messages in place of ours. */
  withTexts(tag: string, texts: Messages): Words;
}

/** Languages from their messages, by tag; what one does not say is said in English. */
export function createLanguages(files: ReadonlyMap<string, Messages>): Languages {
  const english = files.get('en') ?? {};
  const shared = new Map<string, Words>();
  // Of ten thousand brands few are visited at the same time, and a merged list of messages is large.
  const branded = new LRUCache<Messages, Words>({ max: MAX_BRANDED });
  const sharedWords = (tag: string): Words => {
    const known = shared.get(tag);
    if (known !== undefined) return known;
    const made = createWords(tag, { ...english, ...files.get(baseTag(tag)) });
    shared.set(tag, made);
    return made;
  };
  return {
    has: (tag) => files.has(baseTag(tag)),
    shared: sharedWords,
    withTexts: (tag, texts) => {
      const known = branded.get(texts);
      if (known?.lang === tag) return known;
      const base = sharedWords(tag);
      const messages = { ...base.messages, ...texts };
      const made = { ...base, messages, say: sayFrom(messages) };
      branded.set(texts, made);
      return made;
    },
  };
}

/** Brands with texts of their own whose words are kept. */
const MAX_BRANDED = 500;

export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** The message of a key, with its `{places}` filled in. */
  say(key: string, places?: Readonly<Record<string, string | number>>): string;
  /** With the decimals of the currency; up to six where `exact`. */
  money(amount: Micros, currency: string, exact?: 'exact'): string;
  number(value: number, decimals?: number): string;
  /** A decimal such as `1234.50`, with as many decimals as it has. */
  decimal(text: string): string;
  /** Whole percent. */
  percent(value: number): string;
  day(utc: number, zone: Zone): string;
  /** Day and time of day, to the minute. */
  moment(utc: number, zone: Zone): string;
}

const RTL = new Set(['ar', 'fa', 'he', 'ur']);

/** The tags of a brand that there are messages for; its first is its default. English when it lists none of them. */
export function languagesOf(snapshot: PortalSnapshot, languages: Languages): readonly string[] {
  const known = snapshot.portal.locales.filter((tag) => languages.has(tag));
  return known.length === 0 ? ['en'] : known;
}

/** The words of one brand in one of its languages. */
export function wordsOf(snapshot: PortalSnapshot, tag: string, languages: Languages): Words {
  const [preset] = languagesOf(snapshot, languages);
  const { texts } = snapshot.portal;
  // A brand's own texts are in its own language; in others they would stand out.
  return tag === preset && Object.keys(texts).length > 0 ? languages.withTexts(tag, texts) : languages.shared(tag);
}

const baseTag = (tag: string): string => tag.split('-')[0] ?? tag;

function createWords(lang: string, messages: Messages): Words {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(lang, options);
    formats.set(key, made);
    return made;
  };
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (zone: Zone, withTime: boolean): Intl.DateTimeFormat => {
    const key = `${zone.name} ${withTime}`;
    const known = dates.get(key);
    if (known !== undefined) return known;
    const time = withTime ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {};
    const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
    const made = new Intl.DateTimeFormat(lang, { timeZone: zone.name, ...day, ...time });
    dates.set(key, made);
    return made;
  };
  return {
    lang,
    dir: RTL.has(baseTag(lang)) ? 'rtl' : 'ltr',
    messages,
    say: sayFrom(messages),
    money: (amount, currency, exact) => {
      const digits = currencyDecimals.get(currency) ?? 2;
      const text = exact === 'exact' ? formatMicros(amount, digits) : rounded(amount, digits);
      const shown = { minimumFractionDigits: digits, maximumFractionDigits: 6, currencyDisplay: 'code' } as const;
      // A decimal string is formatted exactly, which a number would not be.
      return format(`money ${currency}`, { style: 'currency', currency, ...shown }).format(text as `${number}`);
    },
    number: (value, decimals = 0) =>
      format(`number ${decimals}`, { minimumFractionDigits: 0, maximumFractionDigits: decimals }).format(value),
    decimal: (text) => {
      const digits = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
      const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return format(`decimal ${digits}`, shown).format(text as `${number}`);
    },
    percent: (value) => format('percent', { style: 'percent', maximumFractionDigits: 0 }).format(value / 100),
    day: (utc, zone) => date(zone, false).format(utc),
    moment: (utc, zone) => date(zone, true).format(utc),
  };
}

const sayFrom =
  (messages: Messages): Words['say'] =>
  (key, places) => {
    const text = messages[key] ?? key;
    if (places === undefined) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
  };

/** Cut to the currency's decimals towards zero: a balance never looks larger than it is. */
function rounded(amount: Micros, digits: number): string {
  const step = 10n ** BigInt(6 - digits);
  return formatMicros((amount / step) * step, digits);
}

/** The language to answer in: the contact's own, else the first that the browser asks for and the brand has, else the brand's. */
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

/** A time for a template: what is read, and what machines read. */
export function timeView(utc: number, words: Words, zone: Zone) {
  return { text: words.moment(utc, zone), iso: utcIso(utc), local: localText(utc, zone).slice(0, 16) };
}
