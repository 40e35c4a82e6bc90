// The classes of security advisories about what a reconciler reads, one test each, through the real program: bombs and parsers.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, page, saveFooter, shows, statusShows } from '../../support/operator.ts';
import { type Workplace, workplace } from '../../support/running.ts';
import { everyNth } from '../../support/test-size.ts';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(async () => {
  await place.remove();
});

const head =
  'apiVersion: portico/v1\nkind: Portal\nname: bomb\nbrand: Bomb\ndomains: [bomb.localhost]\ncurrencies: [EUR]\nsections: [cdr]\n';

/** All that is on standard error: no fault, no stack. */
const SUMMARY = expect.stringMatching(/^\d+ valid portals?, \d+ errors?, \d+ warnings?\n$/);

/** A PNG of a few bytes that says it is 60,000 by 60,000. */
function pngBomb(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32BE(data.length, 0);
    sizes.writeUInt32BE(crc(body), 4);
    return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.alloc(2_000_000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

const aliases = 'abcdefghij'.replace(/./g, (key, at: number) => {
  const before = String.fromCharCode(key.charCodeAt(0) - 1);
  return `${key}: &${key} [${Array(9)
    .fill(at === 0 ? 'x' : `*${before}`)
    .join(',')}]\n`;
});

// Each: the file, and words of the finding.
const bombs: readonly [name: string, path: string, content: string | Buffer, words: string][] = [
  ['nine levels of aliases', 'portals/bomb/a.yaml', aliases, 'aliases are not read'],
  ['an alias to itself', 'portals/bomb/b.yaml', 'a: &a [*a]\n', 'aliases are not read'],
  ['100,000 opened lists', 'portals/bomb/c.yaml', '['.repeat(100_000), 'deep'],
  ['100,000 nested mappings', 'portals/bomb/d.yaml', `${'a: {'.repeat(50_000)}`, 'deep'],
  ['64 MiB of nothing', 'portals/bomb/e.yaml', Buffer.alloc(64 * 1024 * 1024, 0x20), 'at most 262144 are read'],
  ['80,000 documents', 'portals/bomb/f.yaml', '---\n'.repeat(60_000), 'more than 1000 documents'],
  ['60,000 keys', 'portals/bomb/g.yaml', Array.from({ length: 25_000 }, (_, at) => `k${at}: 1\n`).join(''), 'k0'],
  ['a number of 200,000 digits', 'portals/bomb/h.yaml', `${head}maxPrice: ${'9'.repeat(200_000)}\n`, 'maxPrice'],
  [
    'a key of 200,000 characters',
    'portals/bomb/i.yaml',
    `${head}? ${'k'.repeat(200_000)}\n: 1\n`,
    'portals/bomb/i.yaml',
  ],
  ['an image that would be 14 GB', 'portals/acme/logo.png', pngBomb(), 'logo.png'],
  ['CSS of 60,000 blocks', 'portals/acme/custom.css', '@layer a{'.repeat(7_000), 'custom.css'],
  ['CSS nested without end', 'portals/acme/custom.css', `a${':is(a'.repeat(9_000)}`, 'custom.css'],
  ['a script that never ends to parse', 'portals/acme/dashboard.js', '('.repeat(60_000), 'dashboard.js'],
  [
    'a pattern with exponential time',
    'policies/slow.schema.json',
    '{"if":{"properties":{"name":{"const":"acme"}}},"then":{"properties":{"footer":{"pattern":"^(([a-z ])+.)+[A-Z]([a-z])+$","maxLength":5}}}}',
    'policy/slow',
  ],
];

// At each commit every second one, each night all.
test('memory and CPU bombs: each file is refused in words, with little memory, and the other brand goes ahead', async () => {
  place.environment['NODE_OPTIONS'] = '--max-old-space-size=192';
  const running = await place.start('up');
  for (const [name, path, content, words] of everyNth(bombs, 2)) {
    place.save(path, '');
    writeFileSync(join(place.folder, path), content);
    const checked = place.portico('validate');
    expect([name, checked.code, checked.err]).toEqual([name, 1, SUMMARY]);
    expect(checked.out, name).toContain(words);
    expect(checked.out.length, name).toBeLessThan(64 * 1024);
    saveFooter(place, 'nordwind', `After ${name}`);
    place.commit(name);
    await statusShows(place, 'Invalid');
    await shows(running, 'nordwind', `After ${name}`);
    expect((await page(running, 'acme')).body, name).toContain('Copyright Acme Voice Ltd');
    place.git('rm', '-qf', path);
    place.git('checkout', '-q', place.git('rev-list', '--max-parents=0', 'HEAD'), '--', 'portals/acme');
  }
}, 480_000);

test('parser specifics: __proto__, merge keys, uncaught exceptions and $data are findings like any other', async () => {
  const running = await place.serve('up');
  const documents = [
    `${head}__proto__: { protect: true, polluted: yes }\n`,
    `${head}"__proto__": []\n`,
    `${head}constructor: { prototype: { polluted: yes } }\n`,
    `${head}texts: { __proto__: { login.title: x } }\n`,
    `${head}theme: { toString: x, hasOwnProperty: y, valueOf: z }\n`,
    `base: &b { protect: true }\n${head}<<: *b\n`,
    `${head}<<: { protect: true }\n`,
    `${head}<<: [{ __proto__: { polluted: yes } }]\n`,
    'kind: Overrides\napiVersion: portico/v1\nportal: acme\ncustomers: { __proto__: { hide: [cdr], reason: x } }\n',
    'kind: Overrides\napiVersion: portico/v1\nportal: __proto__\ncustomers: {}\n',
    'kind: __proto__\n',
    'kind: { toString: 1 }\n',
    head.replace('name: bomb', 'name: __proto__'),
    head.replace('sections: [cdr]', 'sections: [__proto__, constructor, toString]'),
    head.replace('currencies: [EUR]', 'currencies: [__proto__]'),
    '%YAML 1.2\n%YAML 1.2\n---\n',
    '%TAG ! tag:x,2000:\n---\n!a b\n',
    '"\\ud83d',
    '- ? a\n  : b\n - c',
    '!<tag:yaml.org,2002:str\n',
    '{ ? : : , }',
    '? ? ? ?\n',
    '\u0000\u0001\u0002',
    '\ufeff\ufeffkind: Portal\n',
    '--- >\u2028\n# x\n...\n---\n',
  ];
  for (const document of documents) {
    place.save('portals/bomb/portal.yaml', document);
    const checked = await place.here('validate');
    expect([document, checked.code, checked.err]).toEqual([document, 1, SUMMARY]);
    expect(checked.out).toContain('portals/bomb/portal.yaml:');
  }
  // A policy is a schema, and may not refer to data, which ajv would compile as a pattern.
  place.save('portals/bomb/portal.yaml', `${head}footer: ${JSON.stringify('^(a+)+$')}\nlocales: [en]\n`);
  place.save('policies/data.schema.json', '{"properties":{"brand":{"pattern":{"$data":"1/footer"}}}}');
  expect(await place.here('validate')).toMatchObject({
    code: 1,
    out: expect.stringContaining('policies/data.schema.json'),
  });
  place.git('clean', '-fdq', 'policies');
  edit(place, 'portals/bomb/portal.yaml', () => documents[0] ?? '');
  saveFooter(place, 'nordwind', 'Untouched');
  place.commit('A polluted brand');
  const { body } = await shows(running, 'nordwind', 'Untouched');
  expect(body).not.toContain('polluted');
  expect((await place.here('status', '-o', 'json')).out).not.toContain('"polluted"');
  await running.stop();
  expect((await place.here('plan', '--format', 'json')).out).not.toContain('"protect": true');
});
