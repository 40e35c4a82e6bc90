// The output formats of `validate`, each held by a golden file, and what no file can do to them.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rendererOf } from '../../src/cli/print/findings/formats.ts';
import { github } from '../../src/cli/print/findings/github.ts';
import { human } from '../../src/cli/print/findings/human.ts';
import { junit } from '../../src/cli/print/findings/junit.ts';
import type { Report } from '../../src/cli/print/findings/report.ts';
import { sarif } from '../../src/cli/print/findings/sarif.ts';
import type { Problem } from '../../src/core/problem.ts';
import { type Workplace, workplace } from '../support/running.ts';

// CommonJS whose types describe an ES default export.
const { Ajv } = createRequire(import.meta.url)('ajv') as typeof import('ajv');

let place: Workplace;
beforeAll(() => {
  place = workplace();
  const portal = place.read('portals/nordwind/portal.yaml');
  place.save(
    'portals/nordwind/portal.yaml',
    `${portal.replace(/^brand:/m, 'brnd:')}\nsmtp: { host: smtp.example, from: a@b.example, password: hunter2 }\n`,
  );
  place.save(
    'portals/ember/portal.yaml',
    `apiVersion: portico/v1
kind: Portal
name: ember
brand: Ember
domains: [ember.localhost, "*.ember.localhost"]
currencies: [USD, EURO]
sections:
  - cdr
  - queue
  - brakout
theme: { logo: missing.png }
`,
  );
  place.save('portals/ember/more.yaml', 'kind: Portal\n\tname: [oops\n');
});
afterAll(() => place.remove());

test.each([
  ['human', 'txt'],
  ['json', 'json'],
  ['sarif', 'sarif'],
  ['github', 'github.txt'],
  ['junit', 'xml'],
] as const)('%s', async (format, ending) => {
  const { out, code } = await place.here('validate', '--format', format);
  expect(code).toBe(1);
  expect(out).not.toContain('hunter2');
  // The release is the one thing that differs between two right answers.
  const text = out.replace(/("semanticVersion": )"[^"]*"/, '$1"0.0.0"');
  await expect(text).toMatchFileSnapshot(`golden/validate.${ending}`);
});

test('the line of a diagnostic has the documented form, also with excerpts around it', async () => {
  const { out, err } = await place.here('validate');
  expect(out.split('\n')).toContain(
    'portals/ember/portal.yaml:6:19  error  currencies/1: "EURO" is not an ISO 4217 code; did you mean "EUR"?  [currency-unknown]',
  );
  expect(err).toMatch(/^\d+ valid portals?, \d+ errors, 1 warning\n$/);
});

test('several outputs in one run', () => {
  const { out, code } = place.portico(
    'validate',
    '--format',
    'github',
    '--format',
    'sarif=a.sarif',
    '--format',
    'json=a.json',
  );
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=portals\/ember\/more.yaml,line=/);
  const findings = JSON.parse(place.read('a.json')) as unknown[];
  const log = JSON.parse(place.read('a.sarif')) as { runs: [{ results: unknown[] }] };
  expect(log.runs[0].results).toHaveLength(findings.length);
  expect(existsSync(join(place.folder, 'a.json.part'))).toBe(false);
});

test.each([
  [['--format', 'xml'], '"xml" is not a format'],
  [['--format', 'json', '--format', 'human'], 'json and human cannot both be written to standard output'],
  [['--format', 'json='], 'json= names no file'],
  [['--format', 'json=nowhere/a.json'], 'nowhere/a.json cannot be written'],
])('%j is refused before anything is printed', async (args, message) => {
  const { out, err, code } = await place.here('validate', ...args);
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err).toContain(message);
});

const require = createRequire(import.meta.url);
const sarifSchema = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(require.resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8')) as object,
);

function expectSarif(text: string): void {
  expect(sarifSchema(JSON.parse(text)), JSON.stringify(sarifSchema.errors)).toBe(true);
}

test('SARIF is what its own schema says', async () => {
  expectSarif((await place.here('validate', '--format', 'sarif')).out);
  // The check can fail.
  expect(sarifSchema({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

function problem(overrides: Partial<Problem>): Problem {
  const origin = { file: 'portals/a.yaml', line: 1, column: 1, endLine: 1, endColumn: 5 };
  return { rule: 'key-unknown', severity: 'error', message: 'm', pointer: 'a', origin, ...overrides };
}

function report(problems: readonly Problem[], lines: readonly string[] = ['abc: d']): Report {
  return { problems, files: [], linesOf: () => lines, version: '1.0.0', colors: false };
}

test('a run of SARIF holds 25,000 results, errors first, and says what was left out', () => {
  const warning = problem({ severity: 'warning' });
  const text = sarif(
    report([...Array.from({ length: 20_000 }, () => warning), ...Array.from({ length: 10_000 }, () => problem({}))]),
  );
  expectSarif(text);
  const log = JSON.parse(text) as { runs: [{ results: { level: string }[] }] };
  expect(log.runs[0].results).toHaveLength(25_000);
  expect(log.runs[0].results.filter(({ level }) => level === 'error')).toHaveLength(10_000);
  expect(text).toContain('5000 more findings were left out');
});

describe('hostile words', () => {
  const hostile = 'a\n::error::x\r\u001b[2J\u202e<b a="1">&]]>%0A,:\u0000\ud800';
  const file = `portals/${hostile}/p.yaml`;
  const origin = { file, line: 1, column: 2, endLine: 1, endColumn: 3 };
  const given = report(
    [problem({ message: hostile, suggestion: hostile, pointer: hostile, origin })],
    [hostile, hostile],
  );

  test('human: no control character reaches the terminal', () => {
    expect(human(given).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('github: one command, one line', () => {
    const text = github(given);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(text.match(/^::/gm)).toHaveLength(1);
    expect(text).toContain('%250A');
  });

  test('junit: well-formed, and the words come out as they went in', () => {
    const text = junit(given);
    expect(XMLValidator.validate(text)).toBe(true);
    const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text) as {
      testsuites: { testsuite: { testcase: { classname: string; failure: unknown } } };
    };
    expect(read.testsuites.testsuite.testcase.classname).toContain('<b a="1">&]]>');
    expect(read.testsuites.testsuite.testcase.failure).toBeDefined();
  });

  test('sarif and json: valid, with the path as a URI', async () => {
    expectSarif(
      sarif({
        ...given,
        problems: given.problems.map((entry) => ({ ...entry, origin: { ...origin, file: 'portals/ä b/%.yaml' } })),
      }),
    );
    expect(sarif(report([problem({ origin: { ...origin, file: 'portals/ä b/%.yaml' } })]))).toContain(
      'portals/%C3%A4%20b/%25.yaml',
    );
    expect(JSON.parse((await rendererOf('json'))(given))).toHaveLength(1);
  });
});

test('colours only where they are wanted', () => {
  expect(human({ ...report([problem({})]), colors: true })).toContain('\u001b[31m');
  expect(human(report([problem({})]))).not.toContain('\u001b');
});

test('a long line is cut around the place, and the marks stand below it', () => {
  const origin = { file: 'f.yaml', line: 1, column: 5_001, endLine: 1, endColumn: 5_004 };
  const text = human(report([problem({ origin })], [`${'x'.repeat(5_000)}BAD${'y'.repeat(5_000)}`]));
  const [, , source = '', marks = ''] = text.split('\n');
  expect(source.length).toBeLessThan(140);
  expect(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('BAD');
});

test.each([
  ['smtp: { host: a, from: b, passwrod: hunter2 }', 1],
  ['password:\n  hunter2', 2],
  ['apiKey: hunter2\nhots: x', 2],
])('no line that may hold a secret is repeated: %j', (text, line) => {
  const origin = { file: 'f.yaml', line, column: 1, endLine: line, endColumn: 3 };
  expect(human(report([problem({ origin })], text.split('\n')))).not.toContain('hunter2');
});

describe('mistakes of the settings and of policies', () => {
  let broken: Workplace;
  beforeAll(() => {
    broken = workplace({ PORTICO_GARDS_MAX_REMOVALS: '3' });
    const portal = broken.read('portals/nordwind/portal.yaml');
    broken.save('portals/nordwind/portal.yaml', portal.replace(/^brand:/m, 'brnd:'));
    broken.save('policies/short.schema.json', '{ "properties": { "brand": { "maxLenght": 20 } } }');
    broken.save(
      'portico.yaml',
      'operations: { listen: ":99999" }\nedge: { zone: 7, targt: x }\nnotify:\n  - { webhook: 7 }\n  - { on: [applied], email: a@b.example, webhook: "https://s.example/x" }\nlog: loud\n',
    );
  });
  afterAll(() => broken.remove());

  test.each(['human', 'json', 'sarif', 'github', 'junit'])('are in %s beside those of documents', async (format) => {
    const { out, code } = await broken.here('validate', '--format', format);
    expect(code).toBe(1);
    for (const rule of ['listen-address', 'value-type', 'notify-channel', 'key-unknown', 'variable-unknown']) {
      expect(out).toContain(rule);
    }
    expect(out).toContain('policy-invalid');
    expect(out).toContain('key-missing');
    expect(out).not.toContain('domain-missing');
  });
});
