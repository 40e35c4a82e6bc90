// How a contact wants pages: kept with the contact, on every page of its own, and on none of another.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullWorld } from '../../support/full-account.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

let world: PortalWorld;
let ann: Visitor;
let bob: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  ann = visitorOf(world, 'acme.localhost', await world.session('ann@harbour.example'));
  bob = visitorOf(world, 'acme.localhost', await world.session('bob@harbour.example'));
});
afterAll(() => world?.[Symbol.asyncDispose]());

const shown = async (visitor: Visitor, path: string) =>
  /data-part="visitor"([^>]*)>/.exec((await visitor.get(path)).text)?.[1]?.trim();

test('menu and rows are as the contact chose, in every session, until they are as usual again', async () => {
  expect(await shown(ann, '/balance')).toBe('');
  await ann.send('/preferences', { do: 'save', menu: 'narrow', density: 'compact' });
  const other = visitorOf(world, 'acme.localhost', await world.session('ann@harbour.example'));
  for (const path of ['/balance', '/preferences', '/nothing']) {
    expect([path, await shown(other, path)]).toEqual([path, 'data-menu="narrow" data-density="compact"']);
  }
  expect((await other.get('/preferences')).text).toMatch(/value="narrow" checked.*value="compact" checked/s);
  expect(await shown(bob, '/balance')).toBe('');
  await ann.send('/preferences', { do: 'save', menu: 'huge', density: '"><script>' });
  expect(await shown(ann, '/balance')).toBe('');
});
