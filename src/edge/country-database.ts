// A database of countries by address, in the MaxMind format (https://maxmind.github.io/MaxMind-DB/), in a file of the operator.

import { readFile, stat } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import { type CountryResponse, Reader } from 'mmdb-lib';
import type { Clock } from '../core/clock.ts';
import { DAY } from '../core/durations.ts';
import { limits } from '../core/limits/limits.ts';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import { countryCode } from './visitor-country.ts';

/** Networks move between countries: publishers ask for an update each month. */
const OLD_AFTER_MS = 60 * DAY;
/** A warning that lasts is repeated. */
const REPEAT_MS = DAY;

export interface CountryDatabase {
  /** The ISO 3166 code of an address; null where it is not known. */
  countryOf(address: string): string | null;
  /** Reads the file where it has changed. Never rejects: what is wrong is logged, and the former content stays in use. */
  refresh(): Promise<void>;
}

interface Parts {
  readonly file: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Opens the database; `refresh` reads it, for the first time as well. */
export function openCountryDatabase({ file, clock, log }: Parts): CountryDatabase {
  let reader: Reader<CountryResponse> | null = null;
  let seen = '';
  let broken: string | null = null;
  let warned = { text: '', at: 0 };
  const warn = (why: string | null): void => {
    const isRepeated = why === warned.text && clock.now() - warned.at < REPEAT_MS;
    if (why === null) warned = { text: '', at: 0 };
    else if (!isRepeated) {
      log.warn('country database', { file, why });
      warned = { text: why, at: clock.now() };
    }
  };
  return {
    countryOf: (address) => findCountry(reader, address),
    refresh: async () => {
      const found = await versionOf(file);
      if (typeof found === 'string') return warn(found);
      if (found.version !== seen) {
        seen = found.version;
        try {
          reader = await readDatabase(file, found.size);
          broken = null;
          log.info('country database read', { file, built: reader.metadata.buildEpoch.toISOString() });
        } catch (thrown) {
          broken = reasonOf(thrown);
        }
      }
      warn(broken ?? (reader === null ? null : ageOf(reader, clock.now())));
    },
  };
}

/** @returns what changes with the content, or why the file is not there */
async function versionOf(file: string): Promise<{ readonly version: string; readonly size: number } | string> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return { version: `${size} ${mtimeMs} ${ino}`, size };
  } catch (thrown) {
    return reasonOf(thrown);
  }
}

/** @throws Error for any other file, in words */
async function readDatabase(file: string, size: number): Promise<Reader<CountryResponse>> {
  if (size > limits.countryDatabaseBytes)
    throw new Error(`the file has ${size} bytes, at most ${limits.countryDatabaseBytes} are read`);
  const reader = new Reader<CountryResponse>(await readFile(file));
  const { databaseType, nodeCount, searchTreeSize, buildEpoch } = reader.metadata;
  if (!/Country|City|Enterprise/i.test(databaseType))
    throw new Error(`it is a database of another kind: ${databaseType.slice(0, 100)}`);
  if (!Number.isInteger(nodeCount) || nodeCount < 1 || searchTreeSize > size || Number.isNaN(buildEpoch.getTime()))
    throw new Error('its parts do not fit together');
  // What is damaged inside shows itself at some address.
  for (let first = 1; first < 224; first += 1) reader.get(`${first}.1.1.1`);
  return reader;
}

function findCountry(reader: Reader<CountryResponse> | null, address: string): string | null {
  // A tree of IPv4 addresses has an entry for the first bits of any other.
  if (reader === null || (reader.metadata.ipVersion === 4 && isIPv6(address))) return null;
  try {
    return countryCode(reader.get(address)?.country?.iso_code);
  } catch {
    return null;
  }
}

function ageOf({ metadata }: Reader<CountryResponse>, now: number): string | null {
  const age = now - metadata.buildEpoch.getTime();
  return age > OLD_AFTER_MS
    ? `it was built on ${metadata.buildEpoch.toISOString().slice(0, 10)}; get a newer one`
    : null;
}
