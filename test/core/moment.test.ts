// Days and times that are in no calendar are refused by one function, on every field of the schemas that takes one.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ndjsonCall } from '../../src/calls/formats/ndjson.ts';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { queryProblem } from '../../src/core/api/parameters.ts';
import { momentOf } from '../../src/core/moment.ts';
import { rangeParameters } from '../../src/portal/api/endpoint.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { images } from '../support/worlds/images.ts';

const days = ['2026-02-30', '2026-04-31', '2100-02-29', '0000-01-01', '2026-00-10', '2026-13-01', '2026-01-32'];
const times = [
  ...days.map((day) => `${day}T12:00:00Z`),
  '2026-01-01T24:00:00Z',
  '2026-12-31T23:59:60Z',
  '2026-01-01T12:60:00Z',
  '2026-01-01T12:00:00+14:01',
  '2026-01-01T12:00:00-23:59',
];

test('what is in the calendar is read, what is not is not', () => {
  expect(momentOf('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
  expect(momentOf('0001-01-01T00:00Z')).toBe(Date.parse('0001-01-01T00:00Z'));
  expect(momentOf('2026-01-01T00:00:00+14:00')).toBe(Date.UTC(2025, 11, 31, 10));
  expect(momentOf('2026-01-01T12:00:00.123456Z')).toBe(Date.UTC(2026, 0, 1, 12, 0, 0, 123));
  expect([...days, ...times].filter((text) => momentOf(text) !== null)).toEqual([]);
});

const head =
  'apiVersion: portico/v1\nkind: Portal\nname: a\nbrand: A\ndomains: [a.test]\ncurrencies: [EUR]\nsections: [cdr]\n';
const template = 'apiVersion: portico/v1\nkind: TemplateCustomer\nname: s\ncustomer: { channels: 1 }\n';
const plan = (dates: string) => `${template}packages:\n  - { name: P, amount: 1.00, frequency: monthly, ${dates} }\n`;

/** Each field of a document that takes a day or time, with a file that gives it one. */
const fields: Readonly<Record<string, (time: string) => string>> = {
  'overrides until': (time) =>
    `kind: Overrides\nportal: a\ncustomers:\n  C-1: { hide: [cdr], reason: x, until: "${time}" }\n`,
  'portal time': (time) => `${head}status: { maintenance: { until: "${time}", text: x } }\n`,
  'template-customer startDate': (time) => plan(`startDate: "${time}"`),
  'template-customer endDate': (time) => plan(`endDate: "${time}"`),
};

/** Names of the fields of the schemas of documents whose pattern begins as a day does. */
function datedFields(): string[] {
  const found: string[] = [];
  const walk = (schema: string, name: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (String(Reflect.get(node, 'pattern') ?? '').startsWith('^[0-9]{4}-')) found.push(`${schema} ${name}`);
    for (const [key, member] of Object.entries(node)) walk(schema, key, member);
  };
  for (const file of readdirSync('schemas')) {
    const schema = file.replace('.schema.json', '');
    // The schema of layers is made of that of portals.
    if (schema !== 'account' && schema !== 'portal-layer')
      walk(schema, '', JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));
  }
  return found;
}

test('every field of a document that takes a day or time refuses what is not in the calendar', async () => {
  expect(datedFields().sort()).toEqual(Object.keys(fields).sort());
  for (const [name, file] of Object.entries(fields)) {
    for (const time of name.endsWith('Date') ? days : [...days, ...times]) {
      const tree = treeOf({
        'portals/base.yaml': head.replaceAll('a.test', 'b.test').replace('name: a', 'name: b'),
        'portals/a.yaml': file(time),
      });
      const { problems } = await readDesired(tree, {
        path: 'portals',
        hosts: internalHosts,
        secrets: ownSecrets,
        images,
        cache: new ParseCache(),
      });
      const own = problems.filter(({ rule, origin }) => rule === 'time-unreal' && origin.file === 'portals/a.yaml');
      expect([name, time, own.length]).toEqual([name, time, 1]);
    }
  }
});

test('so do parameters of the API and times of calls', () => {
  for (const time of times) {
    const query = new URLSearchParams({ from: time });
    expect(queryProblem({ parameters: rangeParameters }, query)).toMatch(/^from: /);
    const line = JSON.stringify({ 'call-id': 'a', 'call-time': time, source: '1', destination: '2', duration: 1 });
    expect(() => ndjsonCall(line)).toThrow(/call-time/);
  }
});
