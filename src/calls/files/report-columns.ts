// The columns of a report that a contact chose, in order.
import type { ContactId } from '../../core/ids.ts';
import type { Store } from '../../store/store.ts';

type Report = 'cdr';

/** The contact's choice, limited to the columns that the brand lists now; all of these where none is left. */
export async function chosenColumns(
  store: Store,
  contact: ContactId,
  report: Report,
  listed: readonly string[],
): Promise<readonly string[]> {
  const chosen = (await choicesOf(store, contact))[report]?.filter((id) => listed.includes(id)) ?? [];
  return chosen.length === 0 ? listed : chosen;
}

/** Null removes the choice. */
export async function chooseColumns(
  store: Store,
  contact: ContactId,
  report: Report,
  columns: readonly string[] | null,
): Promise<void> {
  const { [report]: _, ...others } = await choicesOf(store, contact);
  const next = columns === null ? others : { ...others, [report]: columns };
  await store
    .updateTable('contact')
    .set({ report_columns: JSON.stringify(next) })
    .where('id', '=', contact)
    .execute();
}

async function choicesOf(store: Store, contact: ContactId): Promise<Partial<Record<Report, readonly string[]>>> {
  const { report_columns: text } = await store
    .selectFrom('contact')
    .select('report_columns')
    .where('id', '=', contact)
    .executeTakeFirstOrThrow();
  return JSON.parse(text) as Partial<Record<Report, readonly string[]>>;
}
