// One simulated world: a store, a repository, a clock and two reconcilers, with what must hold after every step.

import type { Desired } from '../../../src/core/plan/desired.ts';
import { reasonOf } from '../../../src/core/portal-error.ts';
import { commitOf, type Revision } from '../../../src/core/source.ts';
import { readStatus } from '../../../src/operations/status.ts';
import type { PassOptions, PassResult } from '../../../src/reconcile/follow.ts';
import { type CommitOptions, type Files, memoryRepository, NOON, reconcilerOn } from '../worlds/reconcile.ts';
import { filesOf, firstTree, put, type Rows, type TreeState, wantedRows } from './brands.ts';
import type { FaultyStore } from './faulty-store.ts';

type Read = (revision: Revision) => Promise<Desired & { save(fence: number): Promise<void>; forget(): void }>;

export class SimulatedWorld {
  readonly faults: FaultyStore;
  readonly repository = memoryRepository();
  readonly clock = { time: NOON, now: (): number => this.clock.time };
  readonly approved = new Set<string>();
  readonly commits: string[] = [];
  state: TreeState = firstTree;
  head = '';
  pinned = false;
  failingReads = 0;
  /** Statements after which the store fails during the next pass, or its first commit. */
  nextFault: number | 'commit' | null = null;
  activeName = 'one';
  readonly #read: Read;
  readonly #files = new Map<string, Files>();
  readonly #reconcilers;
  /** What was live before the next pass. */
  #before: Rows = new Map();
  #applied: string | null = null;

  constructor(faults: FaultyStore, read: Read) {
    this.faults = faults;
    this.#read = read;
    const options = { clock: this.clock, isGone: false, readDesired: (revision: Revision) => this.#reading(revision) };
    this.#reconcilers = {
      one: reconcilerOn(faults.store, this.repository, { ...options, name: 'one' }),
      two: reconcilerOn(faults.store, this.repository, { ...options, name: 'two' }),
    };
  }

  get store() {
    return this.faults.store;
  }

  commit(state: TreeState, options: CommitOptions = {}): string {
    this.state = state;
    for (const id of options.approves ?? []) this.approved.add(id);
    return this.commitFiles(filesOf(state), options);
  }

  commitFiles(files: Files, options: CommitOptions = {}): string {
    this.head = this.repository.commit(files, options);
    this.commits.push(this.head);
    this.#files.set(this.head, files);
    return this.head;
  }

  move(commit: string): void {
    this.repository.force(commit);
    this.head = commit;
  }

  /** Id of the plan that some brand waits for. */
  async blockedPlan(): Promise<string | undefined> {
    const { brands } = await readStatus(this.store, null);
    return brands.flatMap(({ conditions }) => conditions.flatMap(({ detail }) => detail?.plan ?? [])).at(-1);
  }

  async noteEdit(): Promise<void> {
    this.#before = await this.#live();
  }

  /** The active reconciler stops beating, and the other one takes over. */
  async takeOver(): Promise<void> {
    const next = this.activeName === 'one' ? 'two' : 'one';
    const { lease } = this.#reconcilers[next];
    this.faults.heal();
    await lease.hold();
    this.clock.time += 4_000;
    if ((await lease.hold()) === null) throw new Error('the lease of a silent reconciler is not taken over');
    this.activeName = next;
  }

  async reconcile(options: Omit<PassOptions, 'fence'>): Promise<string> {
    const active = this.#reconcilers[this.activeName === 'one' ? 'one' : 'two'];
    let words: string;
    let outcome: PassResult | undefined;
    if (this.nextFault === 'commit') this.faults.failCommit();
    else if (this.nextFault !== null) this.faults.failAfter(this.nextFault);
    this.nextFault = null;
    try {
      outcome = await active.reconcile(options);
      words = outcome.state;
    } catch (thrown) {
      words = `rejected: ${reasonOf(thrown)}`;
      if (!/simulated/.test(words)) throw thrown;
    }
    this.faults.heal();
    this.failingReads = 0;
    await this.#check(outcome, options.allowRewind === true);
    return `pass by ${this.activeName}: ${words}`;
  }

  /** The one that was taken over from wakes up and acts on what it believes. */
  async stalePass(): Promise<string> {
    const stale = this.#reconcilers[this.activeName === 'one' ? 'two' : 'one'];
    const { fence } = await this.store.selectFrom('lease').select('fence').executeTakeFirstOrThrow();
    this.faults.heal();
    const before = JSON.stringify([...(await this.#live())].map(([owner, rows]) => [owner, [...rows]]));
    const said = await stale.follower.once({ fence: fence - 1 }).then(
      ({ state }) => state,
      (thrown: unknown) => reasonOf(thrown),
    );
    const after = JSON.stringify([...(await this.#live())].map(([owner, rows]) => [owner, [...rows]]));
    if (before !== after) throw new Error('a stale reconciler changed live state');
    return `a stale pass: ${said}`;
  }

  /** What the head wants, by the files alone. */
  async wantedOfHead(): Promise<Rows> {
    return wantedRows(await this.#desiredOf(this.head));
  }

  async live(): Promise<Rows> {
    return this.#live();
  }

  #desiredOf(commit: string): Promise<Desired> {
    const history = this.repository.source.history;
    if (history === null) throw new Error('a repository has a history');
    return history.at(commit).then((revision) => this.#read(revision));
  }

  async #reading(revision: Revision): ReturnType<Read> {
    if (this.failingReads > 0) {
      this.failingReads -= 1;
      throw new Error('simulated: a blob cannot be read');
    }
    return this.#read(revision);
  }

  async #live(): Promise<Rows> {
    const found = await this.store
      .selectFrom('resource')
      .select(['kind', 'name', 'brand', 'spec'])
      .where('archived_at', 'is', null)
      .where('kind', '<>', 'break-glass')
      .execute();
    const rows = new Map<string, Map<string, string>>();
    for (const { kind, name, brand, spec } of found) put(rows, brand ?? '', `${kind} ${name}`, spec);
    return rows;
  }

  async #check(outcome: PassResult | undefined, mayRewind: boolean): Promise<void> {
    const now = await this.#live();
    const { count } = await this.store
      .selectFrom('customer')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (count !== 4) throw new Error('a customer is gone');
    const applied = await this.#lastApplied();
    await this.#checkForwards(applied, mayRewind);
    const looked = outcome?.state === 'done' ? commitOf(outcome.pass.revision.id) : applied;
    const desired = looked === null ? null : await this.#desiredOf(looked);
    for (const owner of new Set([...this.#before.keys(), ...now.keys()])) {
      this.#checkOwner(owner, this.#before.get(owner) ?? new Map(), now.get(owner) ?? new Map(), desired, now);
    }
    this.#checkRemovals(now, desired, outcome);
    this.#before = now;
    this.#applied = applied;
  }

  async #lastApplied(): Promise<string | null> {
    const row = await this.store
      .selectFrom('revision')
      .select('commit_id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.commit_id ?? null;
  }

  /** Only ever forwards, unless another revision was asked for. */
  async #checkForwards(applied: string | null, mayRewind: boolean): Promise<void> {
    if (this.#applied === null || applied === null || applied === this.#applied || mayRewind || this.pinned) return;
    if (await this.repository.source.history?.descends(this.#applied, applied)) return;
    throw new Error(`went backwards from ${this.#applied} to ${applied}`);
  }

  /** A brand is as it was, or as the served commit wants it; beyond that it may only keep what it had. */
  #checkOwner(
    owner: string,
    before: ReadonlyMap<string, string>,
    now: ReadonlyMap<string, string>,
    desired: Desired | null,
    everything: Rows,
  ): void {
    if (sameRows(before, now)) return;
    if (desired === null) throw new Error(`"${owner}" changed without a commit`);
    if (desired.held.some(({ portalName }) => portalName === owner)) {
      const lost = [...before].filter(([key, spec]) => now.get(key) !== spec);
      if (lost.length > 0) throw new Error(`"${owner}" is held and changed: ${lost.map(([key]) => key).join(', ')}`);
    }
    const wanted = wantedRows(desired).get(owner) ?? new Map<string, string>();
    for (const [key, spec] of wanted) {
      const elsewhere = [...everything].some(([other, rows]) => other !== owner && rows.has(key));
      if (now.get(key) !== spec && !elsewhere) throw new Error(`"${owner}" is half applied: ${key}`);
    }
    for (const [key, spec] of now) {
      if (!wanted.has(key) && before.get(key) !== spec) throw new Error(`"${owner}" has ${key} from nowhere`);
    }
  }

  /** Nothing goes that the served commit wants, or that a guard or an unreadable file should have kept. */
  #checkRemovals(now: Rows, desired: Desired | null, outcome: PassResult | undefined): void {
    const gone: { owner: string; key: string }[] = [];
    const present = new Set([...now.values()].flatMap((rows) => [...rows.keys()]));
    for (const [owner, rows] of this.#before) {
      for (const key of rows.keys()) if (!present.has(key)) gone.push({ owner, key });
    }
    if (gone.length === 0) return;
    const words = gone.map(({ owner, key }) => `${owner}/${key}`).join(', ');
    if (desired === null || !desired.complete) throw new Error(`removed from a tree that was not whole: ${words}`);
    const wanted = new Set([...wantedRows(desired).values()].flatMap((rows) => [...rows.keys()]));
    const unwanted = gone.filter(
      ({ owner, key }) => wanted.has(key) && !desired.held.some(({ portalName }) => portalName === owner),
    );
    if (unwanted.length > 0) throw new Error(`removed though it is wanted: ${words}`);
    const counted = gone.filter(({ key }) => !key.startsWith('asset ') && key !== 'domain evil.test');
    const planId = outcome?.state === 'done' ? outcome.pass.plan.id : '';
    const total = [...this.#before].reduce(
      (sum, [, rows]) => sum + [...rows.keys()].filter((key) => !key.startsWith('asset ')).length,
      0,
    );
    const percent = (counted.length * 100) / total;
    if ((counted.length > 3 || percent > 10) && !this.approved.has(planId)) {
      throw new Error(`removed ${counted.length} of ${total} without an approval: ${words}`);
    }
  }
}

function sameRows(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([key, spec]) => right.get(key) === spec);
}
