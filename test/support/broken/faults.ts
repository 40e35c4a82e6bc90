// Faults of a kind that has cost others their data, each as one exact replacement in one file. A text that is not found
// exactly once fails the run: a fault that has rotted away would count as killed for nothing.

export interface Fault {
  readonly name: string;
  /** The test file that it is shown to: `test/<seenBy>.test.ts`. */
  readonly seenBy:
    | 'core/plan'
    | 'reconcile/follow'
    | 'reconcile/target'
    | 'reconcile/drift'
    | 'reconcile/loop'
    | 'reconcile/rules';
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const faults: readonly Fault[] = [
  {
    name: 'never removes',
    seenBy: 'reconcile/target',
    file: 'core/plan/plan.ts',
    find: 'if (!desired.complete || kept.has(key)) keeping',
    replace: 'if (key) keeping',
  },
  {
    name: 'removes before it adds',
    seenBy: 'core/plan',
    file: 'core/plan/plan.ts',
    find: 'const changes = [...upserts.sort(byPlace), ...removals.sort(byPlace)];',
    replace: 'const changes = [...removals.sort(byPlace), ...upserts.sort(byPlace)];',
  },
  {
    name: 'a source that cannot be read counts as an empty tree',
    seenBy: 'reconcile/rules',
    file: 'reconcile/followed-revision.ts',
    find: "if (head.state !== 'found') return unreadable(whyNot(head));",
    replace:
      "if (head.state !== 'found') return { state: 'found', revision: { label: 'x', commit: null, author: '', message: '', treeId: null, tree: async () => ({ entries: [], read: async () => new Uint8Array() }) }, hold: null, approved: [], endedPin: undefined, suspended: [] };",
  },
  {
    name: 'an empty tree removes everything',
    seenBy: 'reconcile/follow',
    file: 'config/documents/collect.ts',
    find: '  nothingThere(): void {\n    this.complete = false;',
    replace: '  nothingThere(): void {',
  },
  {
    name: 'a file that cannot be attributed leaves the tree complete',
    seenBy: 'reconcile/follow',
    file: 'config/documents/collect.ts',
    find: 'if (brand === null) this.complete = false;',
    replace: '',
  },
  {
    name: 'an incomplete tree removes',
    seenBy: 'core/plan',
    file: 'core/plan/plan.ts',
    find: 'if (!desired.complete || kept.has(key))',
    replace: 'if (kept.has(key))',
  },
  {
    name: 'the guard is off by one in count',
    seenBy: 'core/plan',
    file: 'core/plan/guard.ts',
    find: 'if (gone.length <= limits.maxRemovals &&',
    replace: 'if (gone.length <= limits.maxRemovals + 1 &&',
  },
  {
    name: 'the guard takes either limit for both',
    seenBy: 'core/plan',
    file: 'core/plan/guard.ts',
    find: 'limits.maxRemovals && percent <=',
    replace: 'limits.maxRemovals || percent <=',
  },
  {
    name: 'no guard of a brand',
    seenBy: 'core/plan',
    file: 'core/plan/guard.ts',
    find: "    ...levels('brand', removals",
    replace: "    ...levels('brand', []",
  },
  {
    name: 'no guard of a kind',
    seenBy: 'core/plan',
    file: 'core/plan/guard.ts',
    find: "    ...levels('kind', removals",
    replace: "    ...levels('kind', []",
  },
  {
    name: 'no guard over all',
    seenBy: 'core/plan',
    file: 'core/plan/guard.ts',
    find: "    ...levels('all', removals",
    replace: "    ...levels('all', []",
  },
  {
    name: 'no guard of the hour',
    seenBy: 'reconcile/target',
    file: 'core/plan/guard.ts',
    find: '    ...hourly(removals.length',
    replace: '    ...hourly(-1e9',
  },
  {
    name: 'protection is not seen',
    seenBy: 'reconcile/target',
    file: 'core/plan/guard.ts',
    find: "Reflect.get(value, 'protect') === true",
    replace: "Reflect.get(value, 'protected') === true",
  },
  {
    name: 'a change of owner is not seen',
    seenBy: 'core/plan',
    file: 'core/plan/plan.ts',
    find: '&& !row.archived && row.brand === resource.brand) return undefined;',
    replace: '&& !row.archived) return undefined;',
  },
  {
    name: 'an edited row is not healed',
    seenBy: 'reconcile/target',
    file: 'core/plan/plan.ts',
    find: 'row.digest === resource.digest && !row.edited &&',
    replace: 'row.digest === resource.digest &&',
  },
  {
    name: 'an archived row is not restored',
    seenBy: 'reconcile/target',
    file: 'core/plan/plan.ts',
    find: '!row.edited && !row.archived && row.brand',
    replace: '!row.edited && row.brand',
  },
  {
    name: 'a held brand loses its rows',
    seenBy: 'reconcile/target',
    file: 'core/plan/plan.ts',
    find: '.filter((brand) => !held.has(brand)).sort(compareText);',
    replace: '.sort(compareText);',
  },
  {
    name: 'what a held brand refers to goes',
    seenBy: 'core/plan',
    file: 'core/plan/plan.ts',
    find: 'for (const key of references(row.kind, parseSpec(row.spec) ?? null)) kept.add(key);',
    replace: '',
  },
  {
    name: 'a brand that keeps something counts as settled',
    seenBy: 'reconcile/rules',
    file: 'core/plan/plan.ts',
    find: 'const incomplete = new Set(made.keeping);',
    replace: 'const incomplete = new Set<string>();',
  },
  {
    name: 'a blocked brand counts as settled',
    seenBy: 'reconcile/target',
    file: 'core/plan/plan.ts',
    find: 'if (!done.has(change) || !compared.has(owner)) incomplete.add(owner);',
    replace: 'if (!compared.has(owner)) incomplete.add(owner);',
  },
  {
    name: 'any approval lifts the guards',
    seenBy: 'reconcile/target',
    file: 'reconcile/pass.ts',
    find: 'policy.approved.has(whole.id)',
    replace: 'policy.approved.size > 0',
  },
  {
    name: 'an approval lasts for ever',
    seenBy: 'reconcile/target',
    file: 'reconcile/apply.ts',
    find: 'if (pass.allowed.length > 0) await dropApproval(tx, pass.plan.id);',
    replace: '',
  },
  {
    name: 'a blocked brand is applied',
    seenBy: 'reconcile/target',
    file: 'reconcile/pass.ts',
    find: 'if (change.brand !== null) return !blockedNames.has(change.brand);',
    replace: "if (change.brand !== null) return change.action !== 'update' || !blockedNames.has(change.brand);",
  },
  {
    name: 'who takes over from a blocked brand does not wait',
    seenBy: 'reconcile/follow',
    file: 'reconcile/pass.ts',
    find: 'const held = losing === null ? undefined : byBrand.get(losing);',
    replace: 'const held = losing === null ? undefined : undefined;',
  },
  {
    name: 'the fence is not checked',
    seenBy: 'reconcile/rules',
    file: 'reconcile/apply.ts',
    find: '    await holdFence(tx, fence);\n',
    replace: '',
  },
  {
    name: 'the change counter is not claimed',
    seenBy: 'reconcile/follow',
    file: 'store/change-counter.ts',
    find: "    .where('value', '=', seen)\n",
    replace: '',
  },
  {
    name: 'continues after a failure',
    seenBy: 'reconcile/rules',
    file: 'reconcile/apply.ts',
    find: 'await writeChanges(tx, pass.allowed, contents, claimed, now);',
    replace: 'await writeChanges(tx, pass.allowed, contents, claimed, now).catch(() => claimed);',
  },
  {
    name: 'corrected bytes move the counter unseen',
    seenBy: 'reconcile/rules',
    file: 'store/tables/write-resources.ts',
    find: 'contents.size === 0 ? claimed : await claimCounter(tx, await readChangeCounter(tx))',
    replace: 'claimed',
  },
  {
    name: 'a held brand is said to be in step',
    seenBy: 'reconcile/follow',
    file: 'reconcile/conditions.ts',
    find: 'if (problems !== undefined) return invalid(',
    replace: 'if (problems === null) return invalid(',
  },
  {
    name: 'a rewritten branch is followed',
    seenBy: 'reconcile/follow',
    file: 'reconcile/target.ts',
    find: 'if (base !== null && !allowRewind && !(await history.descends(base, head)))',
    replace: 'if (base === undefined)',
  },
  {
    name: 'an unsigned head is followed',
    seenBy: 'reconcile/target',
    file: 'reconcile/target.ts',
    find: "if (verdict.state === 'signed') return null;",
    replace: "if (verdict.state !== 'refused') return null;",
  },
  {
    name: 'unsigned commits below the head may speak',
    seenBy: 'reconcile/target',
    file: 'reconcile/target.ts',
    find: 'input.signers === null ? contained :',
    replace: 'input.signers !== undefined ? contained :',
  },
  {
    name: 'not-before is ignored',
    seenBy: 'reconcile/target',
    file: 'core/commit.ts',
    find: '(notBefore !== null && notBefore > now)',
    replace: '(notBefore !== null && notBefore < 0)',
  },
  {
    name: 'windows are ignored',
    seenBy: 'reconcile/target',
    file: 'reconcile/target.ts',
    find: 'if (windows.isOpen(now) || commits',
    replace: 'if (!windows.isOpen(now) || commits',
  },
  {
    name: 'a pin is lifted by a rewritten branch',
    seenBy: 'reconcile/rules',
    file: 'reconcile/target.ts',
    find: 'commit !== pin.bad_commit && (await history.descends(pin.bad_commit, commit))',
    replace: 'commit !== pin.bad_commit',
  },
  {
    name: 'a pin is never lifted',
    seenBy: 'reconcile/target',
    file: 'reconcile/apply.ts',
    find: 'if (options.endedPin !== undefined) await liftPin(tx, options.endedPin);',
    replace: '',
  },
  {
    name: 'a suspended brand is applied',
    seenBy: 'reconcile/target',
    file: 'reconcile/suspended.ts',
    find: 'if (added.length === 0) return desired;',
    replace: 'if (added.length < 1e9) return desired;',
  },
  {
    name: 'break-glass does not end on time',
    seenBy: 'reconcile/drift',
    file: 'reconcile/break-glass.ts',
    find: "until <= now ? 'its time is over'",
    replace: "until < 0 ? 'its time is over'",
  },
  {
    name: 'a plan removes break-glass overrides',
    seenBy: 'reconcile/rules',
    file: 'store/tables/resources.ts',
    find: "    .select(['kind', 'name', 'brand', 'spec', 'digest', 'edited', 'archived_at'])\n    .where('kind', '<>', BREAK_GLASS);",
    replace: "    .select(['kind', 'name', 'brand', 'spec', 'digest', 'edited', 'archived_at']);",
  },
  {
    name: 'drift is healed although it is only to be reported',
    seenBy: 'reconcile/drift',
    file: 'reconcile/pass.ts',
    find: 'if (from !== null) return from.edited || from.foreign;',
    replace: 'if (from !== null) return from.foreign;',
  },
  {
    name: 'the lease is taken from a living holder',
    seenBy: 'reconcile/loop',
    file: 'reconcile/lease.ts',
    find: 'now - seen.at >= LEASE_MS',
    replace: 'now - seen.at >= 0',
  },
  {
    name: 'the lease of a dead holder is never taken',
    seenBy: 'reconcile/loop',
    file: 'reconcile/lease.ts',
    find: 'now - seen.at >= LEASE_MS',
    replace: 'now - seen.at >= 1e15',
  },
  {
    name: 'routine looks go before new commits',
    seenBy: 'reconcile/loop',
    file: 'reconcile/loop.ts',
    find: '    if (this.#asked) {\n      this.#asked = false;',
    replace: '    if (this.#asked && rechecks.waiting() === 0) {\n      this.#asked = false;',
  },
  {
    name: 'a stuck loop is not detected',
    seenBy: 'reconcile/loop',
    file: 'reconcile/loop.ts',
    find: '<= STUCK_MS;',
    replace: '<= 1e15;',
  },
];
