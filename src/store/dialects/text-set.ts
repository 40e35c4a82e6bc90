// A set of texts for `in`, as one parameter however many there are: a statement has a limit of parameters, and its planning grows with them.
import { type RawBuilder, sql } from 'kysely';
import type { Store } from '../store.ts';
import { onPostgres } from './dialect.ts';

/** Returns the right side of `column in ...`; no text is in an empty set. */
export function textSet(store: Store, texts: readonly string[]): RawBuilder<string> {
  const list = JSON.stringify(texts);
  return onPostgres(store)
    ? sql<string>`(select jsonb_array_elements_text(${list}::jsonb))`
    : sql<string>`(select value from json_each(${list}))`;
}
