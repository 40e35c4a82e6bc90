// Kinds of change that a reconciler may be killed in the midst of: what is there before, and what is asked for then.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBreakGlass } from '../../src/store/break-glass.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { writeApproval, writePin, writeRequest } from '../../src/store/wishes.ts';
import type { Workplace } from '../running.ts';
import { command } from './program.ts';

export interface Changing {
  readonly name: string;
  /** What there is before; null where nothing was ever applied. */
  readonly before: ((place: Workplace) => Promise<void>) | null;
  /** What is asked for: of the repository, once, and of the store, anew each time that it is put back. */
  readonly files: (place: Workplace) => Promise<void>;
  readonly store: (store: Store, place: Workplace) => Promise<void>;
  /** The commit whose files are to be live in the end, where it is not the head. */
  readonly wanted?: string;
  /** How the status is to exit in the end, where not all is ready. */
  readonly status?: number;
}

const nothing = async (): Promise<void> => undefined;
const HOUR_MS = 3_600_000;
/** One moment for all, so that what is done anew is the same row. */
const NOW = Date.now();

function edit(place: Workplace, portal: string, change: (text: string) => string): void {
  const path = `portals/${portal}/portal.yaml`;
  const before = place.read(path);
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  place.save(path, after);
}

export const setFooter = (place: Workplace, portal: string, text: string): void =>
  edit(place, portal, (yaml) => yaml.replace(/^footer: .*$/m, `footer: ${text}`));

/** A new logo and a new stylesheet beside a new footer: rows of several kinds, and bytes. */
export function newLook(place: Workplace, text: string): void {
  setFooter(place, 'acme', text);
  place.save('portals/acme/custom.css', `h1 { letter-spacing: ${(text.length % 7) + 1}px; } /* ${text} */\n`);
  copyFileSync(join(place.folder, 'portals/nordwind/logo.png'), join(place.folder, 'portals/acme/logo.png'));
}

/** A hostname goes from one brand to the other, or back. */
export function moveHost(place: Workplace): void {
  const [own, others] = ['[acme.localhost, www.acme.localhost]', '[nordwind.localhost, www.acme.localhost]'];
  const isOut = place.read('portals/nordwind/portal.yaml').includes(others);
  edit(place, 'acme', (yaml) =>
    isOut ? yaml.replace('[acme.localhost]', own) : yaml.replace(own, '[acme.localhost]'),
  );
  edit(place, 'nordwind', (yaml) =>
    isOut ? yaml.replace(others, '[nordwind.localhost]') : yaml.replace('[nordwind.localhost]', others),
  );
}

const breakGlass = (store: Store, until: number): Promise<void> =>
  store.transaction().execute((tx) =>
    writeBreakGlass(tx, {
      customer: 'CUST-7',
      portal: 'acme',
      show: ['contracts'],
      hide: [],
      reason: 'an outage',
      actor: 'ada',
      until,
    }),
  );

const pinTo = async (store: Store, place: Workplace, commit: string, bad: string): Promise<void> => {
  const names = { commit_id: place.git('rev-parse', commit), bad_commit: place.git('rev-parse', bad) };
  await writePin(store, { ...names, reason: 'it is broken', actor: 'ada', at: NOW });
  await writeRequest(store, 'look', 'ada', NOW);
};

export async function inStore(place: Workplace, act: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(`sqlite:${join(place.folder, 'var/portico.db')}`);
  try {
    await act(store);
  } finally {
    await store.destroy();
  }
}

async function lookOnce(place: Workplace): Promise<void> {
  const { code, out, err } = await command(place, ['reconcile', '--once']);
  if (code !== 0) throw new Error(out + err);
}

export const changes: readonly Changing[] = [
  { name: 'the first apply', before: null, files: nothing, store: nothing },
  {
    name: 'an update with a new logo and stylesheet',
    before: lookOnce,
    files: async (place) => {
      newLook(place, 'A new look');
      place.commit('A new look');
    },
    store: nothing,
  },
  {
    name: 'a hostname that moves to another brand',
    before: lookOnce,
    files: async (place) => {
      moveHost(place);
      place.commit('It moves');
    },
    store: nothing,
  },
  {
    name: 'a removal that is approved',
    before: async (place) => {
      await lookOnce(place);
      // What is approved is known by its content: it may be planned before it is committed.
      place.git('rm', '-qr', 'portals/nordwind');
      const { out } = await command(place, ['plan', place.folder, '--format', 'json']);
      const { id } = JSON.parse(out) as { id: string };
      await inStore(place, (store) => writeApproval(store, { plan_id: id, actor: 'ada', at: NOW }));
    },
    files: async (place) => {
      place.commit('Nordwind goes');
    },
    store: nothing,
  },
  {
    name: 'a rollback',
    before: async (place) => {
      newLook(place, 'Broken');
      place.commit('Broken');
      await lookOnce(place);
    },
    files: nothing,
    store: (store, place) => pinTo(store, place, 'HEAD~1', 'HEAD'),
    wanted: 'HEAD~1',
    status: 4,
  },
  {
    name: 'a commit that ends a rollback',
    before: async (place) => {
      newLook(place, 'Broken');
      place.commit('Broken');
      await lookOnce(place);
      await inStore(place, (store) => pinTo(store, place, 'HEAD~1', 'HEAD'));
      await lookOnce(place);
    },
    files: async (place) => {
      setFooter(place, 'acme', 'Mended');
      place.commit('Mended');
    },
    store: nothing,
  },
  {
    name: 'a break-glass override whose time is over',
    before: async (place) => {
      await lookOnce(place);
      await inStore(place, (store) => breakGlass(store, NOW + HOUR_MS));
      await lookOnce(place);
    },
    files: nothing,
    // As if the hour had passed.
    store: (store) => breakGlass(store, NOW - 1),
  },
];
