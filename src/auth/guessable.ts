// Whether a password is a common one, or a simple variant: in other case, backwards, spelled with digits or with digits around it, repeated,
// or of up to three common ones joined.
import { createHash } from 'node:crypto';

/** Bytes of a digest in the list. */
const WIDTH = 5;
/** The shortest entry of the list; shorter parts say nothing. */
const SHORTEST = 4;
/** Common passwords that make up one: more of them are a passphrase. */
const MAX_PARTS = 3;

const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];

/** Phrases that everyone knows, without spaces. */
const PHRASES: ReadonlySet<string> = new Set([
  ...['correcthorsebatterystaple', 'thequickbrownfox', 'thequickbrownfoxjumpsoverthelazydog', 'tobeornottobe'],
  ...[
    'tobeornottobethatisthequestion',
    'maytheforcebewithyou',
    'opensesame',
    'loremipsumdolorsitamet',
    'helloworldhelloworld',
  ],
  ...[
    'thisismypassword',
    'thisisapassword',
    'mypasswordispassword',
    'ilovemypassword',
    'pleaseletmein',
    'nevergonnagiveyouup',
  ],
  ...[
    'iloveyousomuch',
    'iloveyouforever',
    'jesuslovesme',
    'winteriscoming',
    'inthebeginningwastheword',
    'onceuponatime',
  ],
]);

const SPELLED: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't', '(': 'c', '€': 'e' },
};

/** @param lower in lower case. The list is loaded with the first password that is set. */
export async function isGuessable(lower: string): Promise<boolean> {
  if (new Set(lower).size <= 2) return true;
  const list = Buffer.from((await import('./password-digests.ts')).digests, 'base64');
  const isListed = (text: string): boolean => text.length >= SHORTEST && (PHRASES.has(text) || contains(list, text));
  const known = new Map<string, boolean>();
  const isKnown = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = isListed(text) || isRun(text);
    known.set(text, found);
    return found;
  };
  return variantsOf(lower).some((variant) => isKnown(variant) || isJoined(variant, isKnown, MAX_PARTS));
}

function variantsOf(lower: string): string[] {
  const joined = lower.replace(/[\s._-]+/gu, '');
  const plain = [lower, joined, [...joined].reverse().join('')];
  // Digits and signs around a word; where they are most of it, they are what counts.
  const stripped = plain.flatMap((text) => {
    const cores = [text.replace(/[^\p{L}]+$/u, ''), text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')];
    return [text, ...cores.filter((core) => core.length >= text.length / 2)];
  });
  const spelled = stripped.flatMap((text) => [text, respelled(text), respelled(text.replaceAll('1', 'l'))]);
  return [...new Set(spelled)].filter((text) => text.length >= SHORTEST);
}

const respelled = (text: string): string => [...text].map((sign) => SPELLED[sign] ?? sign).join('');

/** Whether the text is made of at most `parts` known parts, each of which may be repeated. */
function isJoined(text: string, isKnown: (part: string) => boolean, parts: number): boolean {
  if (text === '') return true;
  if (parts === 0) return false;
  for (let end = SHORTEST; end <= text.length; end += 1) {
    const part = text.slice(0, end);
    if (!isKnown(part)) continue;
    let rest = text.slice(end);
    while (rest.startsWith(part)) rest = rest.slice(end);
    if (isJoined(rest, isKnown, parts - 1)) return true;
  }
  return false;
}

/** Whether it is a part of a repeated run, such as `xyzabc`, forwards or backwards. */
function isRun(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return RUNS.some((run) => run.repeat(12).includes(text) || run.repeat(12).includes(backwards));
}

function contains(list: Buffer, text: string): boolean {
  const wanted = createHash('sha256').update(text).digest().subarray(0, WIDTH);
  let [low, high] = [0, list.length / WIDTH];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = list.compare(wanted, 0, WIDTH, middle * WIDTH, (middle + 1) * WIDTH);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
