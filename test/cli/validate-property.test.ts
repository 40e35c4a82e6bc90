// No document makes validation crash, hang or print a stack: valid ones, valid ones with pieces cut out, put in and
// repeated, and any bytes. Each runs in a thread that is ended when it does not answer.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sized } from '../support/test-size.ts';

/** A document that takes longer is taken for one that never ends; the slowest takes a hundredth of it on a machine at rest. */
const HANGS_AFTER_MS = 20_000;

let worker: Worker;
beforeEach(() => {
  worker = new Worker(new URL('./validate-worker.ts', import.meta.url));
});
afterEach(() => worker.terminate());

async function said(bytes: Uint8Array): Promise<string> {
  worker.postMessage(bytes);
  const [output] = (await once(worker, 'message', { signal: AbortSignal.timeout(HANGS_AFTER_MS) })) as [string];
  return output;
}

async function harmless(bytes: Uint8Array): Promise<void> {
  const output = await said(bytes);
  expect(output).not.toMatch(/crashed|\n\s+at |node:internal|TypeError/);
}

const documents = ['acme/portal.yaml', 'acme/overrides.yaml', 'nordwind/portal.yaml', 'templates/starter.yaml'].map(
  (file) => readFileSync(join(import.meta.dirname, '../../portals', file)),
);

/** What tends to upset parsers and rules, to be put in anywhere. */
const pieces = fc.oneof(
  fc.constantFrom(
    '\n',
    ': ',
    '- ',
    '{',
    '[',
    ']',
    '}',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a ',
    '*a',
    '!!binary ',
    '!x ',
    '---\n',
    '\t',
  ),
  fc.constantFrom(
    '~',
    '-1',
    '1e999',
    '.nan',
    '0x',
    '__proto__: 1\n',
    'constructor: {}\n',
    '\u0000',
    '\uFEFF',
    '\u2028',
    '🏴',
    'а',
  ),
  fc.constantFrom('['.repeat(5_000), '{a: '.repeat(2_000), '- '.repeat(3_000), ' '.repeat(5_000), 'x'.repeat(20_000)),
  fc.constantFrom('a{'.repeat(3_000), '(('.repeat(4_000), '/*', '*/', 'url(', '@import "x";', '${', '`', '</script>'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

type Edit = { readonly at: number; readonly cut: number; readonly put: string };
const edits = fc.array(fc.record({ at: fc.nat(4_000), cut: fc.nat(30), put: pieces }), { minLength: 1, maxLength: 4 });

function edited(original: Buffer, changes: readonly Edit[]): Buffer {
  return changes.reduce<Buffer>((bytes, { at, cut, put }) => {
    const from = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + cut)]);
  }, original);
}

test('the documents themselves, as they are', async () => {
  for (const document of documents) await harmless(document);
  // The check can fail: a document that is fine in itself says what is missing around it, and nothing else.
  expect(await said(documents[0] ?? Buffer.alloc(0))).toContain('[file-missing]');
});

test('documents with pieces cut out and put in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...documents), edits, async (document, changes) =>
      harmless(edited(document, changes)),
    ),
    { numRuns: sized(250, 1_500) },
  );
}, 480_000);

test('any bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), harmless), { numRuns: sized(100, 500) });
}, 240_000);

test('the same mistake as often as a file can hold it', async () => {
  for (const line of [
    'a: 1\n',
    '- [\n',
    '? \n',
    '"',
    '&a ',
    '---\n',
    '{}\n---\n',
    'a: b: c\n',
    '%YAML 1.2\n',
    '- - ',
    '!!x ',
    ': ',
  ]) {
    await harmless(Buffer.from(line.repeat(Math.floor(250_000 / line.length))));
  }
});
