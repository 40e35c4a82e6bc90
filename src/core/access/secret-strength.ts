// How hard a secret is to guess: its length, and how evenly its characters are spread.

export interface Strength {
  /** Characters. */
  readonly length: number;
  /** By the frequencies of its characters: what a random secret of that length easily has, and a word with repetitions has not. */
  readonly bits: number;
}

/** Guessed over the network, at a limited rate. */
export const tokenStrength: Strength = { length: 20, bits: 60 };
/** Guessed at the speed of a machine by the owner of a stolen backup. */
export const keyStrength: Strength = { length: 32, bits: 100 };

/** What a secret lacks, as a sentence without the secret; null where it is strong enough. */
export function weaknessOf(text: string, least: Strength): string | null {
  const characters = [...text];
  if (characters.length < least.length)
    return `has ${characters.length} characters; at least ${least.length} are needed`;
  return bitsOf(characters) >= least.bits && !isRepeated(text) ? null : 'can be guessed: its characters repeat';
}

/** Shannon entropy of the characters, times their number. */
function bitsOf(characters: readonly string[]): number {
  const counts = [...Map.groupBy(characters, (character) => character).values()].map(({ length }) => length);
  return counts.reduce((bits, count) => bits - count * Math.log2(count / characters.length), 0);
}

/** Whether the text is a shorter one, several times. */
const isRepeated = (text: string): boolean => `${text}${text}`.indexOf(text, 1) < text.length;
