// Contracts of a customer and their signatures. A signed revision never changes; a new one must be signed again.

import { sha256 } from '../core/canonical.ts';
import { DAY } from '../core/durations.ts';
import type { ContactId } from '../core/ids.ts';
import { compareText } from '../core/problem.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { everyRecord } from './records.ts';

export interface Contract {
  readonly id: string;
  readonly name: string;
  /** Markdown. */
  readonly text: string;
  readonly revision: number;
  readonly required: boolean;
  /** Days for which the portal is open without it; 0 for a contract that is signed to start. */
  readonly graceDays: number;
  /** UTC milliseconds by which it must be signed; null for one that need not be. */
  readonly dueAt: number | null;
  /** The newest signature, of any revision. */
  readonly signed: Signature | null;
  readonly state: 'signed' | 'open' | 'overdue';
}

export interface Signature {
  readonly revision: number;
  readonly signer: string;
  readonly signedAt: number;
  /** SHA-256 of the text as it was signed. */
  readonly digest: string;
}

/** Every contract of the customer with its state: unsigned ones first, the most urgent at the top. */
export async function contractsOf(store: Store, scope: Scope, now: number): Promise<readonly Contract[]> {
  const [records, signatures] = await Promise.all([
    everyRecord(store, scope, 'contract'),
    within(store, scope)
      .select('signature')
      .select(['contract', 'revision', 'signer', 'text', 'signed_at'])
      .orderBy('revision')
      .execute(),
  ]);
  const newest = new Map(signatures.map((row) => [row.contract, row]));
  const all = records.map(({ id, body, createdAt }): Contract => {
    const { name, text, revision = 1, required = false, graceDays = 0 } = body;
    const row = newest.get(id);
    const signed =
      row === undefined
        ? null
        : { revision: row.revision, signer: row.signer, signedAt: row.signed_at, digest: sha256(row.text) };
    const dueAt = required ? createdAt + graceDays * DAY : null;
    const isSigned = signed !== null && signed.revision >= revision;
    const state = isSigned ? 'signed' : dueAt !== null && now >= dueAt ? 'overdue' : 'open';
    return { id, name, text, revision, required, graceDays, dueAt, signed, state };
  });
  const urgency = ({ dueAt, state }: Contract): number =>
    state === 'signed' ? Number.POSITIVE_INFINITY : (dueAt ?? Number.MAX_SAFE_INTEGER);
  return all.sort((left, right) =>
    urgency(left) === urgency(right) ? compareText(left.name, right.name) : urgency(left) - urgency(right),
  );
}

/** The signed text of a revision; undefined where it was not signed. */
export async function signedText(store: Store, scope: Scope, contract: string, revision: number) {
  return within(store, scope)
    .select('signature')
    .select(['name', 'text', 'signer', 'signed_at', 'address', 'revision'])
    .where('contract', '=', contract)
    .where('revision', '=', revision)
    .executeTakeFirst();
}

/** Signs the revision that the contact read. @returns false when there is a newer one, or it is signed already */
export async function signContract(
  store: Store,
  who: Scope & { readonly contact: ContactId },
  contract: Pick<Contract, 'id' | 'revision'>,
  signing: { readonly signer: string; readonly address: string },
  now: number,
): Promise<boolean> {
  const found = (await contractsOf(store, who, now)).find(({ id }) => id === contract.id);
  if (found === undefined || found.revision !== contract.revision || found.state === 'signed') return false;
  const result = await within(store, who)
    .insert('signature', {
      contract: found.id,
      revision: found.revision,
      contact: who.contact,
      signer: signing.signer,
      name: found.name,
      text: found.text,
      address: signing.address,
      signed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
