// What a live portal or the settings lack although every file is applied: as conditions that are written when they begin and when
// they end. A portal that lacks nothing has none.
import type { Condition } from '../../core/condition.ts';
import type { Store } from '../../store/store.ts';
import { type StoredCondition, untrueConditions, writeConditions } from '../../store/tables/conditions.ts';
import { holdFence } from '../../store/tables/leases.ts';

export const shortfallTypes = ['SignUp', 'Secrets', 'Delivery', 'MailServer', 'Alerts', 'Rating', 'Requests'] as const;

export interface Shortfall extends Condition {
  readonly type: (typeof shortfallTypes)[number];
  readonly status: 'False';
}

export const shortfall = (
  subject: Pick<Shortfall, 'kind' | 'name' | 'type' | 'reason'>,
  message: string,
): Shortfall => ({ ...subject, status: 'False', message });

/** The reconciler writes under its lease; a renderer, which has none, only what it alone checks. */
export interface Found {
  readonly shortfalls: readonly Shortfall[];
  /** Whether an earlier shortfall was checked again; what was and is not found any more has ended. */
  readonly checked: (condition: Pick<Condition, 'kind' | 'name' | 'type'>) => boolean;
  readonly fence: number | null;
  readonly now: number;
}

/** Records what was found, and that what is not found any more has ended. Writes nothing where nothing differs. */
export async function writeShortfalls(store: Store, { shortfalls, checked, fence, now }: Found): Promise<void> {
  const before = (await untrueConditions(store, shortfallTypes)).filter(checked);
  const known = new Map(before.map((condition) => [keyOf(condition), condition]));
  const differing = shortfalls.filter((one) => !isSame(one, known.get(keyOf(one))));
  const lasting = new Set(shortfalls.map(keyOf));
  const ended = before.filter((condition) => !lasting.has(keyOf(condition))).map(met);
  if (differing.length === 0 && ended.length === 0) return;
  await store.transaction().execute(async (tx) => {
    if (fence !== null) await holdFence(tx, fence);
    await writeConditions(tx, [...differing, ...ended], '', now);
  });
}

const keyOf = ({ kind, name, type }: Pick<Condition, 'kind' | 'name' | 'type'>): string => `${kind} ${name} ${type}`;

const isSame = (one: Shortfall, before: StoredCondition | undefined): boolean =>
  before?.reason === one.reason && before.message === one.message;

function met({ kind, name, type }: Condition): Condition {
  return { kind, name, type, status: 'True', reason: 'Met', message: 'nothing is missing any more' };
}
