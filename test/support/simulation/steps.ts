// What can happen in one step of a simulated world.

import { sql } from 'kysely';
import type { Random } from '../../../src/calls/generate/random.ts';
import { MINUTE } from '../../../src/core/durations.ts';
import { unknown } from '../../../src/core/read.ts';
import { writeBreakGlass } from '../../../src/store/tables/break-glass.ts';
import { liftSuspension, writeApproval, writePin, writeSuspension } from '../../../src/store/tables/requests.ts';
import { type BrandFiles, brandNames, type TreeState } from './brands.ts';
import type { SimulatedWorld } from './world.ts';

type Step = (world: SimulatedWorld, random: Random) => Promise<string> | string;

const one = <T>(random: Random, of: readonly T[]): T => {
  const picked = of[random.between(0, of.length - 1)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

const edits = [
  "UPDATE resource SET spec = '{}' WHERE kind = 'portal' AND name = 'a'",
  "DELETE FROM resource WHERE kind = 'access' AND name = 'b'",
  "UPDATE resource SET archived_at = 1 WHERE kind = 'domain' AND name = 'c.test'",
  "UPDATE resource SET brand = 'b' WHERE kind = 'domain' AND name = 'a.test'",
  "INSERT INTO resource (kind, name, brand, spec, digest, file, line, seq) VALUES ('domain', 'evil.test', 'c', '{}', '', '', 1, 0) ON CONFLICT DO NOTHING",
  "UPDATE asset_content SET bytes = x'00'",
];

function changed(state: TreeState, random: Random): TreeState {
  const name = one(random, brandNames);
  const brand = state.brands[name];
  const changes: readonly Partial<BrandFiles>[] = [
    { footer: brand.footer + 1 },
    { there: !brand.there },
    { broken: !brand.broken },
    { protect: !brand.protect },
    { style: !brand.style },
    { host: one(random, ['', ...brandNames]) },
    { overrides: random.between(0, 5) },
  ];
  return { ...state, brands: { ...state.brands, [name]: { ...brand, ...one(random, changes) } } };
}

const commit: Step = (world, random) => {
  let state = world.state;
  for (let count = random.between(1, 3); count > 0; count -= 1) state = changed(state, random);
  if (random.unit() < 0.1) state = { ...state, garbage: !state.garbage };
  if (random.unit() < 0.1) state = { ...state, template: (state.template + 1) % 3 };
  return `commit ${world.commit(state)}`;
};

const waitingCommit: Step = (world, random) => {
  const notBefore = world.clock.time + random.between(1, 20) * MINUTE;
  return `commit ${world.commit(changed(world.state, random), { notBefore })} not before ${notBefore}`;
};

const approvingCommit: Step = async (world) => {
  const id = await world.blockedPlan();
  return id === undefined
    ? 'nothing to approve'
    : `commit ${world.commit(world.state, { approves: [id] })} approves ${id}`;
};

const approve: Step = async (world) => {
  const id = await world.blockedPlan();
  if (id === undefined) return 'nothing to approve';
  world.approved.add(id);
  await writeApproval(world.store, { plan_id: id, actor: 'ada', at: world.clock.time });
  return `approve ${id}`;
};

const emptyTree: Step = (world) => `commit ${world.commitFiles({})} without any file`;

const forcedPush: Step = (world, random) => {
  const earlier = one(random, world.commits);
  world.move(earlier);
  return `the branch is moved to ${earlier}`;
};

const unreadable: Step = (world, random) => {
  const ways: readonly (readonly [string, () => void])[] = [
    ['does not answer', () => world.repository.breaks(unknown('time-out'))],
    ['has no branch', () => world.repository.breaks({ state: 'absent', what: 'no branch main' })],
    ['answers again', () => world.repository.breaks(null)],
  ];
  const [words, happen] = one(random, ways);
  happen();
  return `the repository ${words}`;
};

const partialRead: Step = (world, random) => {
  world.failingReads = random.between(1, 2);
  return 'a file cannot be read at the next pass';
};

const storeFault: Step = (world, random) => {
  const after = random.unit() < 0.3 ? 'commit' : random.between(0, 40);
  world.nextFault = after;
  return `at the next pass the store fails after ${after}`;
};

const editByHand: Step = async (world, random) => {
  const statement = one(random, edits);
  await sql.raw(statement).execute(world.store);
  await world.noteEdit();
  return `by hand: ${statement.slice(0, 60)}`;
};

const clockJump: Step = (world, random) => {
  const by = random.between(-30, 90) * MINUTE;
  world.clock.time += by;
  return `the clock jumps by ${by}`;
};

const takeOver: Step = async (world) => {
  await world.takeOver();
  return `${world.activeName} is active`;
};

const rollback: Step = async (world, random) => {
  const earlier = one(random, world.commits);
  await writePin(world.store, { commit_id: earlier, bad_commit: world.head, reason: 'x', actor: 'ada', at: 1 });
  world.pinned = true;
  return `rollback to ${earlier}, passing over ${world.head}`;
};

const suspend: Step = async (world, random) => {
  const portal = one(random, ['', ...brandNames]);
  if (await liftSuspension(world.store, portal)) return `resume "${portal}"`;
  await writeSuspension(world.store, { portal, reason: 'x', actor: 'ada', at: 1 });
  return `suspend "${portal}"`;
};

const breakGlass: Step = async (world, random) => {
  const customer = `C-${one(random, brandNames)}0`;
  const until = world.clock.time + random.between(1, 60) * MINUTE;
  await world.store.transaction().execute((tx) =>
    writeBreakGlass(tx, {
      customer,
      portal: customer.charAt(2),
      show: [],
      hide: ['cdr'],
      reason: 'x',
      actor: 'ada',
      until,
    }),
  );
  return `break-glass for ${customer}`;
};

const pass: Step = async (world) => world.reconcile({});
const rewindingPass: Step = async (world) => world.reconcile({ allowRewind: true });
const stalePass: Step = async (world) => world.stalePass();

export const steps: readonly { readonly weight: number; readonly run: Step }[] = [
  { weight: 14, run: commit },
  { weight: 24, run: pass },
  { weight: 3, run: editByHand },
  { weight: 3, run: storeFault },
  { weight: 2, run: unreadable },
  { weight: 2, run: partialRead },
  { weight: 2, run: approve },
  { weight: 1, run: approvingCommit },
  { weight: 2, run: waitingCommit },
  { weight: 1, run: emptyTree },
  { weight: 2, run: forcedPush },
  { weight: 1, run: rewindingPass },
  { weight: 2, run: clockJump },
  { weight: 2, run: takeOver },
  { weight: 1, run: stalePass },
  { weight: 1, run: rollback },
  { weight: 1, run: suspend },
  { weight: 1, run: breakGlass },
];

/** All files as they were drawn last, whole again. */
export const wholeTree = (state: TreeState): TreeState => ({
  ...state,
  garbage: false,
  template: Math.max(1, state.template),
  brands: {
    a: { ...state.brands.a, broken: false, there: true, host: '' },
    b: { ...state.brands.b, broken: false, host: 'b' },
    c: { ...state.brands.c, broken: false, host: '' },
    d: { ...state.brands.d, broken: false, host: 'd' },
  },
});
