// What takes something away asks first, on a page that names the thing and the effect. Costs a second: one portal, all pages in it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../../../src/portal/pages/registry.ts';
import { fullWorld } from '../../support/full-account.ts';
import { hidden, type Visitor, visitorOf } from '../../support/visitor.ts';
import type { PortalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

const asking = pages.flatMap(({ id, actions = {} }) =>
  Object.entries(actions).flatMap(([act, { asks }]) => (asks === undefined ? [] : [{ id, act, asks }])),
);

test('every action that removes, ends or switches off asks first', () => {
  const taking = pages.flatMap(({ id, actions = {} }) =>
    Object.keys(actions).flatMap((act) => (/^(?:remove|end|off)(?:-|$)/.test(act) ? [`${id} ${act}`] : [])),
  );
  const asked = asking.map(({ id, act }) => `${id} ${act}`);
  expect(taking.filter((act) => !asked.includes(act))).toEqual(['breakout end-schedule']);
  expect(asking.length).toBeGreaterThan(9);
});

test.each(asking)('$id: $act names the thing and the effect, and does nothing yet', async ({ id, act, asks }) => {
  const before = await ann.get(`/${id}`);
  expect([id, before.status]).toEqual([id, 200]);
  const reply = await ann.send(`/${id}`, { do: act, id: 'none', what: 'Thing <b>17</b>', sure: '' });
  expect([act, reply.status]).toEqual([act, 200]);
  expect(hidden(reply.text, 'sure')).toBe('1');
  expect(hidden(reply.text, 'do')).toBe(act);
  expect(reply.text).not.toContain('<b>17');
  expect(reply.text).not.toContain(`sure.${asks}`);
});
