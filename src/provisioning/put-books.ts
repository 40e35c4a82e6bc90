// Puts payments and package charges in place. Amounts in the books never change: another one is refused with its name.
import { addPayment, completePayment } from '../billing/payment.ts';
import { formatMicros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
import type { EntryBody } from '../customers/records.ts';
import { within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { type Entry, micros, needed, ownerOf, type PutResult, timeOf, unchangeable } from './entry.ts';

export async function putPayment(
  store: Store,
  entry: Entry,
  body: EntryBody<'payment'>,
  now: number,
): Promise<PutResult> {
  const owner = await ownerOf(store, entry);
  const { id } = entry;
  const status = body.status ?? 'completed';
  const known =
    id === undefined
      ? undefined
      : await within(store, owner)
          .select('payment')
          .select(['amount', 'status'])
          .where('id', '=', id)
          .executeTakeFirst();
  if (id !== undefined && known !== undefined) {
    if (BigInt(known.amount) !== micros(body.amount)) {
      throw new PortalError(
        'already-exists',
        `payment ${id} is of another amount`,
        'Amounts never change; use a new id.',
      );
    }
    const completes = status !== 'pending' && known.status === 'pending';
    if (completes) await completePayment(store, owner, id, status);
    else if (known.status !== status) {
      throw new PortalError(
        'already-exists',
        `payment ${id} is ${known.status}`,
        'Only a pending payment can be settled.',
      );
    }
    if (body.description !== undefined)
      await within(store, owner)
        .update('payment')
        .set({ description: body.description })
        .where('id', '=', id)
        .execute();
    return { id };
  }
  const payment = {
    customer: owner.customer,
    description: body.description ?? '',
    amount: micros(body.amount),
    status,
  };
  return { id: await addPayment(store, id === undefined ? payment : { ...payment, id }, now) };
}

export async function putCharge(
  store: Store,
  entry: Entry,
  body: EntryBody<'package-charge'>,
  now: number,
): Promise<PutResult> {
  const owner = await ownerOf(store, entry);
  const id = needed(entry, 'id');
  const charge = {
    package: body.package,
    description: body.description ?? body.package,
    amount: Number(micros(body.amount)),
    created_at: timeOf(body.at, now),
  };
  const inserted = await within(store, owner)
    .insert('package_charge', { id, ...charge })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) await sameCharge(store, owner, { id, ...charge }, body);
  return { id };
}

/** A charge is in the books once: only its description changes. @throws PortalError with the field that differs */
async function sameCharge(
  store: Store,
  owner: Awaited<ReturnType<typeof ownerOf>>,
  charge: { readonly id: string; readonly package: string; readonly amount: number; readonly created_at: number },
  { at, description }: EntryBody<'package-charge'>,
): Promise<void> {
  const { id } = charge;
  const known = await within(store, owner)
    .select('package_charge')
    .select(['package', 'amount', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const hint = 'Charges never change; use a new id.';
  if (known.amount !== charge.amount) throw unchangeable('amount', formatMicros(BigInt(known.amount)), hint);
  if (known.package !== charge.package) throw unchangeable('package', known.package, hint);
  if (at !== undefined && known.created_at !== charge.created_at)
    throw unchangeable('at', new Date(known.created_at).toISOString(), hint);
  if (description !== undefined)
    await within(store, owner).update('package_charge').set({ description }).where('id', '=', id).execute();
}
