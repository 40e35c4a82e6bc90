// What is fuzzed: each reader of bytes from outside, with what has to hold whatever it is given.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { encode as encodeDns } from 'dns-packet';
import { encode as encodeJpeg } from 'jpeg-js';
import { problemIn, waitIn } from '../../src/adapters/acme/wire.ts';
import { answerIn, packetFor } from '../../src/adapters/dns.ts';
import { imageMistake, pictureOf } from '../../src/adapters/images/decode.ts';
import { iconOf } from '../../src/adapters/images/icon.ts';
import { ndjsonCall } from '../../src/calls/formats/ndjson.ts';
import { BadRow } from '../../src/calls/formats/record.ts';
import { readDesired } from '../../src/config/documents/desired.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { customCss, insideLayer } from '../../src/config/theme/custom-css.ts';
import { parseYaml } from '../../src/config/yaml/document.ts';
import { startProof } from '../../src/console/http/hook-signature.ts';
import { limits } from '../../src/core/limits/limits.ts';
import { Secret } from '../../src/core/secret.ts';
import { parseJson } from '../../src/core/untrusted/json.ts';
import { documentType } from '../../src/customers/documents.ts';
import { deviceToken, flashKey, sessionToken } from '../../src/portal/http/cookies.ts';
import { violationsIn } from '../../src/portal/http/programs/csp-reports.ts';
import { gif, jpeg, png } from '../support/images/hostile.ts';
import { withoutSettings } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { images } from '../support/worlds/images.ts';
import { callFiles } from './call-files.ts';
import { mailReports } from './mail-reports.ts';
import { rateDecks } from './rate-decks.ts';
import type { Target } from './run.ts';

const file = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const acme = file('portals/acme/portal.yaml');
const nordwind = file('portals/nordwind/portal.yaml');

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** What YAML and JSON both have: no infinity, no -0. */
const isPlain = (value: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

const yaml: Target = {
  name: 'yaml',
  seeds: [
    acme,
    nordwind,
    Buffer.from('a: [1, {b: "c"}]\n---\n- |\n  x\n- >-\n  y\n'),
    Buffer.from('{"a": [1, 2.5, null, true]}'),
  ],
  check: async (input) => {
    const lines = input.toString().split(/\r\n|\r|\n/).length;
    const { documents, problems } = await parseYaml('a.yaml', input);
    for (const { origin, rule } of problems) {
      assert.ok(origin.line >= 1 && origin.line <= lines + 1, `${rule} is at line ${origin.line} of ${lines}`);
    }
    for (const { value } of documents) {
      assert.ok(depthOf(value) <= limits.yamlDepth);
      if (problems.length > 0 || !isPlain(value)) continue;
      const again = await parseYaml('a.yaml', Buffer.from(JSON.stringify(value)));
      if (again.problems.length === 0) assert.deepEqual(again.documents[0]?.value, value);
    }
  },
};

const documents: Target = {
  name: 'documents',
  seeds: [acme, nordwind, file('portals/templates/starter.yaml')],
  check: async (input) => {
    const tree = treeOf({ 'portals/a/portal.yaml': input });
    const { problems, held, wanted } = await readDesired(tree, { ...withoutSettings, images, cache: new ParseCache() });
    const names = held.map(({ portalName }) => portalName);
    assert.ok(
      problems.every(({ message }) => message.length <= 2_000),
      'a problem is longer than a screen',
    );
    // What is held is not applied half.
    for (const [, { resources }] of wanted) assert.ok(Array.isArray(resources()));
    assert.equal(new Set(names).size, names.length);
  },
};

const css: Target = {
  name: 'css',
  seeds: [
    'h1 { color: red }',
    '@media (min-width: 3px) { a:hover { margin: calc(1px + 2em) } }',
    ':root { --a: url(#b); } @layer x { p::before { content: "\\201C" } }',
  ].map((text) => Buffer.from(text)),
  check: async (input) => {
    const read = await customCss(input.toString());
    if (!read.ok) return assert.ok(read.mistakes.length > 0);
    const again = await customCss(insideLayer(read.css));
    assert.ok(again.ok, 'what is served does not parse again');
    assert.equal(again.css, read.css);
  },
};

const icc = Buffer.from('p\0\0x');
const photo = encodeJpeg({ data: Buffer.alloc(16 * 16 * 4, 0x3f), width: 16, height: 16 }, 60).data;
const pictures = [
  png({}),
  png({ width: 3, height: 9, before: [icc] }),
  file('portals/acme/logo.png'),
  photo,
  jpeg({ scans: 3 }),
  gif({ frames: 2, width: 9, height: 9 }),
];

const decoding: Target = {
  name: 'images',
  seeds: pictures,
  check: async (input) => {
    const mistake = imageMistake(input);
    const picture = pictureOf(input);
    if (picture === undefined) return assert.ok(mistake !== undefined, 'what is accepted has no pixels');
    assert.ok(picture.width * picture.height <= limits.imagePixels);
    assert.equal(picture.data.length, picture.width * picture.height * 4);
    if (mistake === undefined) assert.ok(iconOf(picture, 16).length > 0);
  },
};

const uploads: Target = {
  name: 'uploads',
  seeds: [...pictures, Buffer.from('%PDF-1.7\nx\nstartxref\n9\n%%EOF\n')],
  check: async (input) => {
    if (documentType(input) === undefined) return;
    assert.ok(!/^[^%]{0,3}</.test(input.toString('latin1', 0, 64)), 'a page is taken');
    assert.ok(!input.includes('PK\u0005\u0006'), 'an archive is taken');
  },
};

const calls: Target = {
  name: 'calls',
  seeds: [
    { meta: { a: [1] }, charge: '0.01' },
    { duration: 1.5, 'answer-time': '2026-11-23T13:44:05Z' },
  ].map((more) =>
    Buffer.from(
      JSON.stringify({
        customer: 'C-1',
        'call-id': 'a',
        'call-time': '2026-11-23T13:44:05+01:00',
        source: '1',
        destination: '2',
        duration: 1,
        ...more,
      }),
    ),
  ),
  check: async (input) => {
    try {
      const call = ndjsonCall(input.toString());
      for (const value of Object.values(call)) {
        if (typeof value === 'number') assert.ok(Number.isSafeInteger(value), `${value} is not exact`);
      }
    } catch (thrown) {
      if (!(thrown instanceof BadRow)) throw thrown;
    }
  },
};

const json: Target = {
  name: 'json',
  seeds: [
    '{"a":[1,{"b":"]"}]}',
    '[[[[["\\""]]]]]',
    '[{"body":{"effectiveDirective":"script-src","blockedURL":"https://x/y?z"},"type":"csp-violation"}]',
  ].map((text) => Buffer.from(text)),
  check: async (input) => {
    const text = input.toString();
    for (const { page, blocked } of violationsIn(text)) assert.ok(!/[?#]/.test(page + blocked));
    try {
      assert.ok(depthOf(parseJson(text)) <= limits.jsonDepth);
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown;
    }
  },
};

const cookies: Target = {
  name: 'cookies',
  seeds: ['__Host-session=abc; __Host-flash=saved', 'a=b; __Host-device=d_-1;__Host-session="x"'].map((text) =>
    Buffer.from(text),
  ),
  check: async (input) => {
    const request = new IncomingMessage(new Socket());
    request.headers.cookie = input.toString('latin1');
    for (const value of [sessionToken(request), deviceToken(request), flashKey(request)]) {
      if (value !== undefined) assert.match(value, /^[A-Za-z0-9_-]{1,100}$/);
    }
  },
};

const signed = [
  'x-hub-signature-256',
  'x-gitea-signature',
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
  'x-gitlab-token',
];

const webhooks: Target = {
  name: 'webhooks',
  seeds: [
    `sha256=${'a'.repeat(64)}`,
    'a'.repeat(64),
    '1764000000',
    `v1,${Buffer.alloc(32).toString('base64')} v1,x`,
  ].map((text) => Buffer.from(text)),
  check: async (input) => {
    const value = input.toString('latin1');
    const secrets = [
      new Secret('a secret of these tests'),
      new Secret(`whsec_${Buffer.alloc(32, 7).toString('base64')}`),
    ];
    for (const name of signed) {
      const all = name.startsWith('webhook-')
        ? { 'webhook-id': ['a'], 'webhook-timestamp': ['1764000000'], 'webhook-signature': ['v1,x'] }
        : {};
      const proof = startProof({ ...all, [name]: [value] }, secrets, 1_764_000_000_000);
      proof?.update(input);
      assert.equal(proof?.proven(), undefined, 'a guessed signature fits');
    }
  },
};

const question = {
  id: 7,
  type: 'query',
  questions: [{ type: 'CNAME', class: 'IN', name: 'portal.acme.test' }],
} as const;
const answers = [
  { type: 'CNAME', class: 'IN', name: 'portal.acme.test', ttl: 60, data: 'edge.test' },
  { type: 'A', class: 'IN', name: 'edge.test', ttl: 60, data: '192.0.2.1' },
  { type: 'CAA', class: 'IN', name: 'acme.test', ttl: 60, data: { flags: 0, tag: 'issue', value: 'ca.test' } },
] as const;

const dns: Target = {
  name: 'dns',
  seeds: [answers.slice(0, 1), answers].map((some) =>
    encodeDns({ ...question, questions: [...question.questions], type: 'response', answers: [...some] }),
  ),
  check: async (input) => {
    const packet = packetFor({ ...question, questions: [...question.questions] }, input);
    const read = packet === undefined ? undefined : answerIn(packet);
    if (read?.state !== 'answered') return;
    for (const { name, ttl } of read.records) assert.ok(name.length <= 1_024 && ttl >= 0);
  },
};

const authority: Target = {
  name: 'acme',
  seeds: [
    '{"type":"urn:ietf:params:acme:error:rateLimited","detail":"x","status":429}',
    '120',
    'Mon, 30 Nov 2026 21:00:00 GMT',
  ].map((text) => Buffer.from(text)),
  check: async (input) => {
    const body = input.toString();
    const problem = problemIn({ status: 400, headers: {}, body, retryAfter: null });
    assert.ok(problem !== undefined && problem.detail.length <= 2_000);
    const wait = waitIn(body, 0);
    assert.ok(wait === null || wait >= 0);
  },
};

export const targets: readonly Target[] = [
  yaml,
  documents,
  css,
  decoding,
  uploads,
  calls,
  callFiles,
  rateDecks,
  json,
  cookies,
  webhooks,
  mailReports,
  dns,
  authority,
];
