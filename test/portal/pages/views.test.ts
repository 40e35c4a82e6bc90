// Old paths of reports that are views of Calls, Breakout and Quality now; numbers, money and durations of their tables. Costs a second: one portal.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullWorld } from '../../support/full-account.ts';
import { attribute, elementsOf, textOf } from '../../support/page-parts.ts';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { type PortalWorld, START } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
const DAY = 86_400_000;
let world: PortalWorld;
let ann: Visitor;
let bob: Visitor;

beforeAll(async () => {
  const hidden = 'CUST-2: { hide: [cdr, breakout], reason: x }';
  const overrides = `apiVersion: portico/v1\nkind: Overrides\nportal: acme\ncustomers:\n  ${hidden}\n`;
  world = await fullWorld('', {}, { 'portals/acme/overrides.yaml': overrides });
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
  bob = visitorOf(world, host, await world.session('bob@harbour.example'));
  const call = { source: '442079460439', destination: '4930123456', destination_name: 'Germany' };
  await world.addCalls(
    {
      ...call,
      call_id: 'long',
      call_time: START - 1000,
      duration: 3725,
      billed_duration: 3726,
      charge: 1_500_000,
      connected: 1,
    },
    {
      ...call,
      call_id: 'short',
      call_time: START - 3 * DAY,
      duration: 65,
      billed_duration: 66,
      charge: 20_345,
      connected: 1,
    },
    {
      ...call,
      call_id: 'none',
      call_time: START - 4 * DAY,
      duration: 0,
      billed_duration: 0,
      charge: 0,
      destination_name: 'France',
    },
  );
});
afterAll(() => world[Symbol.asyncDispose]());

const column = (text: string, label: string): string[] =>
  elementsOf(text)
    .filter((cell) => cell.tagName === 'td' && attribute(cell, 'data-label') === label)
    .map(textOf);
const heads = (text: string) =>
  elementsOf(text).filter((cell) => cell.tagName === 'th' && attribute(cell, 'scope') === 'col');

test.each([
  ['/latest-calls', '/cdr'],
  ['/summary', '/breakout?by=day'],
  ['/customer-asr', '/quality'],
  ['/customer-acd?span=week', '/quality?span=week'],
  ['/customer-channels', '/quality'],
  ['/customer-cps', '/quality'],
])('%s leads to %s', async (path, to) => {
  expect((await ann.get(path)).headers.location).toBe(to);
});

test('who sees neither calls nor the breakout has their views alone', async () => {
  for (const path of ['/latest-calls', '/summary']) expect([path, (await bob.get(path)).status]).toEqual([path, 200]);
  for (const path of ['/cdr', '/breakout']) expect([path, (await bob.get(path)).status]).toEqual([path, 404]);
});

test('units are in the heads, points below one another, durations of one form, numbers in groups, nothing charged a dash', async () => {
  const { text } = await ann.get('/cdr');
  expect(heads(text).map(textOf)).toEqual(['Time', 'From', 'To', 'Destination', 'Duration h:min:s', 'Charge USD']);
  expect(column(text, 'Duration')).toEqual(['1:02:05', '0:01:05', '–']);
  expect(column(text, 'Charge')).toEqual(['1.500000', '0.020345', '–']);
  expect(column(text, 'From')[0]).toBe('+44 20 7946 0439');
  expect(column(text, 'Time')[0]).toBe('23 Nov 10:19:59');
  const short = await ann.get('/cdr?max=100');
  expect(heads(short.text).map(textOf)).toContain('Duration min:s');
  expect(column(short.text, 'Duration')).toEqual(['1:05', '–']);
});

test('a report by day has each day, a row of zeros where nothing happened', async () => {
  const { text } = await ann.get('/breakout?by=day&from=2026-11-19&to=2026-11-23');
  expect(column(text, 'Time').slice(0, 5)).toEqual(['23 Nov', '22 Nov', '21 Nov', '20 Nov', '19 Nov']);
  expect(column(text, 'Attempts')).toEqual(['1', '0', '0', '1', '1', '3']);
});

test('destinations have the order of the chart, and the head says so; another order can be asked for', async () => {
  const sorted = async (query: string) => {
    const { text } = await ann.get(`/breakout?${query}`);
    const order = heads(text).flatMap((head) => attribute(head, 'aria-sort') ?? []);
    return [column(text, 'Destination').slice(0, 2), order];
  };
  expect(await sorted('')).toEqual([['Germany', 'France'], ['descending']]);
  expect(await sorted('sort=destination-name')).toEqual([['France', 'Germany'], ['ascending']]);
});

const part = (text: string): string => {
  const element = elementsOf(text).find((one) => attribute(one, 'data-part') === 'part');
  return element === undefined ? '' : textOf(element);
};
const next = (text: string): string => {
  const link = elementsOf(text).find((one) => attribute(one, 'rel') === 'next');
  return link === undefined ? '' : (attribute(link, 'href') ?? '');
};

test('lists say which part of how many they show, page by page', async () => {
  expect(part((await ann.get('/cdr')).text)).toBe('1–3 of 3');
  for (let index = 0; index < 120; index += 1)
    await world.addCalls({
      call_id: `p${index}`,
      destination_name: `Place ${index}`,
      call_time: START - DAY - index * 1000,
    });
  const first = (await ann.get('/cdr')).text;
  expect(part(first)).toBe('1–50 of 123');
  const second = (await ann.get(`/cdr${next(first)}`)).text;
  expect(part(second)).toBe('51–100 of 123');
  const third = (await ann.get(`/cdr${next(second)}`)).text;
  expect([part(third), next(third)]).toEqual(['101–123 of 123', '']);
  const report = (await ann.get('/breakout')).text;
  expect(part(report)).toBe('1–100 of 122');
  const rest = (await ann.get(`/breakout${next(report)}`)).text;
  expect([part(rest), next(rest)]).toEqual(['101–122 of 122', '']);
});
