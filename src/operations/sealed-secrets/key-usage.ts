// How many sealed values there are of which key, and whether every one of them can be opened.
import { PortalError } from '../../core/portal-error.ts';
import { HEADER_LENGTH, type KeyRing, keyIdIn, UNNAMED_HEADER } from '../../edge/seal.ts';
import { sealedColumns } from '../../store/sealed-columns.ts';
import { countSealed, readSealed } from '../../store/sealed-values.ts';
import type { Store } from '../../store/store.ts';

/** `unnamed`: sealed by an earlier release, whose texts do not name their key. */
export type KeyRole = 'in use' | 'fallback' | 'missing' | 'unnamed';

export interface KeyUsage {
  /** Empty for `unnamed`. */
  readonly key: string;
  readonly role: KeyRole;
  readonly values: number;
  /** How many of what: `certificates 3, second factors 12`. */
  readonly of: string;
}

/** Values of an earlier release that are opened at the start, of each column: they were all sealed with one key. */
const SAMPLE = 5;

/** One entry for each key that is configured or that a value names, the sealing one first. */
export async function readKeyUsage(store: Store, keys: KeyRing): Promise<readonly KeyUsage[]> {
  const found = new Map<string, Map<string, number>>();
  for (const column of sealedColumns) {
    for (const [start, count] of await countSealed(store, column, HEADER_LENGTH)) {
      const key = keyIdIn(start) ?? '';
      const counts = found.get(key) ?? new Map<string, number>();
      found.set(key, counts.set(column.title, (counts.get(column.title) ?? 0) + count));
    }
  }
  const known = [keys.sealing, ...keys.fallbacks];
  const others = [...found.keys()].filter((key) => !known.includes(key)).toSorted();
  return [...known, ...others].map((key) => {
    const counts = [...(found.get(key) ?? [])];
    return {
      key,
      role: roleOf(key, keys),
      values: counts.reduce((sum, [, count]) => sum + count, 0),
      of: counts.map(([title, count]) => `${title} ${count}`).join(', '),
    };
  });
}

function roleOf(key: string, { sealing, fallbacks }: KeyRing): KeyRole {
  if (key === sealing) return 'in use';
  if (fallbacks.includes(key)) return 'fallback';
  return key === '' ? 'unnamed' : 'missing';
}

/** Whether anything is left that the sealing key did not seal. */
export const isRotated = (usage: readonly KeyUsage[]): boolean =>
  usage.every(({ role, values }) => role === 'in use' || values === 0);

/**
 * Refuses to start with keys that do not open what is stored: certificates would not be served, second factors not be accepted.
 * @throws PortalError `secret-unreadable` with the ids of the missing keys, how many values they seal, and what to do
 */
export async function requireKeys(store: Store, keys: KeyRing): Promise<void> {
  const usage = await readKeyUsage(store, keys);
  const missing = usage.filter(({ role }) => role === 'missing');
  const isUnnamedLost = usage.some(({ role }) => role === 'unnamed') && !(await opensUnnamed(store, keys));
  const lost = [
    ...missing.map(({ key, of }) => `with the key ${key} (${of})`),
    ...(isUnnamedLost ? ['by an earlier release with another key'] : []),
  ];
  if (lost.length === 0) return;
  throw new PortalError(
    'secret-unreadable',
    `the store holds values that are sealed ${lost.join(', and ')}; the settings do not name it`,
    'Name it under certificates.secretKeyFallbacks (or as certificates.secretKey) until portico secrets status shows no value of it. ' +
      'If it is lost: portico secrets discard',
  );
}

/** Whether one of the keys opens any of a few values of an earlier release: a single one may be damaged. */
async function opensUnnamed(store: Store, keys: KeyRing): Promise<boolean> {
  for (const column of sealedColumns) {
    const page = { begins: UNNAMED_HEADER, after: null, limit: SAMPLE } as const;
    for (const { row, sealed } of await readSealed(store, column, page)) {
      if (opens(keys, sealed, column.contextOf(row))) return true;
    }
  }
  return false;
}

/** Whether one of the keys opens the text. */
export function opens(keys: KeyRing, ...[sealed, context]: Parameters<KeyRing['open']>): boolean {
  try {
    keys.open(sealed, context);
    return true;
  } catch {
    return false;
  }
}
