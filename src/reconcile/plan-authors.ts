// Who has written what a blocked plan changes, as the commits since the brands were last in step say.
import { distinctPeople, type Person, personOf } from '../core/access/person.ts';
import { commitOf, type History, storedCommit } from '../core/source.ts';
import type { Store } from '../store/store.ts';
import { readHeldAt } from '../store/tables/brand-states.ts';
import { readPin } from '../store/tables/requests.ts';
import { lastAppliedCommit } from '../store/tables/revisions.ts';
import type { Pass } from './pass.ts';

/** Commits that are asked for their authors: of more it is not known who has written what. */
const MAX_COMMITS = 100;

export interface AuthorsFrom {
  readonly store: Store;
  /** Null for a source without commits. */
  readonly history: History | null;
  /** File of those who may sign; null asks for no signature. */
  readonly signers: string | null;
}

/**
 * The authors and co-authors of every commit that changes a file, with those who signed them; after a rollback the one who rolled back.
 * @returns null where it is not known
 */
export async function planAuthors(from: AuthorsFrom, pass: Pass): Promise<readonly Person[] | null> {
  const { store, history } = from;
  const head = commitOf(pass.revision.id);
  if (history === null || head === null) return null;
  const { source } = pass.part;
  const last = await lastAppliedCommit(store, source);
  const heldAt = await readHeldAt(
    store,
    pass.blocked.map(({ brand }) => brand),
  );
  const bases = new Set([...heldAt].map((label) => (label === null ? last : storedCommit(label))));
  const people: Person[] = [];
  for (const base of bases) {
    const found = base === null ? null : await authorsBetween(from, history, base, head);
    if (found === null) return null;
    people.push(...found);
  }
  const pin = await readPin(store, source);
  return distinctPeople(pin === undefined ? people : [...people, personOf(pin.actor)]);
}

async function authorsBetween(
  { signers }: AuthorsFrom,
  history: History,
  base: string,
  head: string,
): Promise<readonly Person[] | null> {
  if (!(await history.descends(base, head))) return (await history.descends(head, base)) ? [] : null;
  const commits = await history.commits(base, head);
  if (commits.length > MAX_COMMITS) return null;
  const people: Person[] = [];
  for (const { id } of commits) {
    const authors = await history.authors(id);
    if (!authors.changesFiles) continue;
    people.push(...authors.people);
    const verdict = signers === null ? null : await history.verify(id, signers);
    if (verdict?.state === 'signed') people.push(personOf(verdict.by));
  }
  return people;
}
