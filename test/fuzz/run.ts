// Runs targets over changed seeds until a count or a time is reached, and keeps what breaks a property as a file.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutated, randomFrom } from './mutate.ts';

export interface Target {
  readonly name: string;
  /** Good inputs, that are changed. */
  readonly seeds: readonly Buffer[];
  /** Rejects where a property does not hold of the input. */
  readonly check: (input: Buffer) => Promise<void>;
}

export interface Find {
  readonly target: string;
  readonly file: string;
  readonly why: string;
}

/** Inputs that once broke a property, by target: `npm test` replays them. */
const corpus = fileURLToPath(new URL('corpus/', import.meta.url));

export interface Bounds {
  readonly seed: number;
  /** Inputs of each target. */
  readonly count: number;
  /** UTC milliseconds after which nothing more is begun. */
  readonly until: number;
}

/** One input of each target after another, so that a short run has some of all. @returns the finds and how many inputs were tried */
export async function fuzz(targets: readonly Target[], { seed, count, until }: Bounds) {
  const random = randomFrom(seed);
  const finds: Find[] = [];
  const broken = new Set<string>();
  let tried = 0;
  for (let round = 0; round < count && Date.now() < until; round += 1) {
    for (const target of targets.filter(({ name }) => !broken.has(name))) {
      const input = mutated(target.seeds, random);
      tried += 1;
      const why = await whyBroken(target, input);
      if (why === undefined) continue;
      broken.add(target.name);
      finds.push({ target: target.name, file: keep(target.name, input), why });
    }
  }
  return { finds, tried };
}

/** Why a property does not hold; undefined when all do. */
export async function whyBroken({ check }: Target, input: Buffer): Promise<string | undefined> {
  try {
    await check(input);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
}

function keep(target: string, input: Buffer): string {
  const folder = `${corpus}${target}`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${createHash('sha256').update(input).digest('hex').slice(0, 16)}`;
  writeFileSync(file, input);
  return file;
}

/** The kept inputs of a target. */
export function keptInputs(target: string): readonly { readonly file: string; readonly input: Buffer }[] {
  try {
    return readdirSync(`${corpus}${target}`).map((file) => ({
      file,
      input: readFileSync(`${corpus}${target}/${file}`),
    }));
  } catch {
    return [];
  }
}
