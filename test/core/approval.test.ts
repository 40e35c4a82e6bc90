// Which approvals of a plan count: by the way they are given, and by who has written the change.
import { expect, test } from 'vitest';
import { maySame, personOf } from '../../src/core/access/person.ts';
import { type ApprovalPolicy, type ApprovalWay, refusalOf } from '../../src/core/plan/approval.ts';

const everyWay: ApprovalPolicy = { by: ['console', 'command', 'trailer'], trailer: 'signed', secondPerson: false };
const second: ApprovalPolicy = { ...everyWay, secondPerson: true };
const mira = ['Mira Okafor <mira@halden.test>'];

interface Case {
  readonly way: ApprovalWay;
  /** Null where the login names no person. */
  readonly by: string | null;
  readonly authors?: readonly string[] | null;
  readonly policy?: ApprovalPolicy;
  /** Words of the refusal; without any it counts. */
  readonly refused?: string;
}

test.each<readonly [string, Case]>([
  ['any way is open', { way: 'console', by: 'Ada', policy: everyWay }],
  [
    'a way that is not named',
    {
      way: 'console',
      by: 'Ada',
      policy: { ...everyWay, by: ['trailer'] },
      refused: 'not approved by the console here',
    },
  ],
  [
    'the command line is not named',
    { way: 'command', by: 'ada', policy: { ...everyWay, by: ['console'] }, refused: 'not approved by the command' },
  ],
  [
    'a trailer is not named',
    {
      way: 'trailer',
      by: 'Ada',
      policy: { ...everyWay, by: ['console'] },
      refused: 'not approved by a commit trailer',
    },
  ],
  ['one alone may approve', { way: 'command', by: 'mira', policy: everyWay }],
  ['a second person', { way: 'console', by: 'ada@halden.test' }],
  [
    'the author by address',
    { way: 'console', by: 'mira@halden.test', refused: 'mira has written a part of it, as Mira Okafor' },
  ],
  ['the author by name', { way: 'trailer', by: 'mira  OKAFOR <m@elsewhere.test>', refused: 'has written a part' }],
  ['the author by login', { way: 'command', by: 'Mira', refused: 'has written a part' }],
  [
    'the login before the address of a code host',
    { way: 'command', by: 'mira', authors: ['M <1234+mira@users.test>'], refused: 'has written a part' },
  ],
  [
    'one of several authors',
    {
      way: 'console',
      by: 'ada@halden.test',
      authors: [...mira, 'Ada <ada@halden.test>'],
      refused: 'has written a part',
    },
  ],
  ['a login of no person', { way: 'console', by: null, refused: 'names no person' }],
  [
    'authors that are not known',
    { way: 'console', by: 'ada@halden.test', authors: null, refused: 'not known who has written' },
  ],
  ['what no commit has changed', { way: 'console', by: 'ada@halden.test', authors: [] }],
])('%s', (_name, { way, by, authors = mira, policy = second, refused }) => {
  const given = { way, approver: by === null ? null : personOf(by), authors: authors?.map(personOf) ?? null };
  const refusal = refusalOf(given, policy);
  if (refused === undefined) expect(refusal).toBeNull();
  else expect(refusal?.why).toContain(refused);
  expect(refusal === null || refusal.hint.length > 20).toBe(true);
});

test('people are the same by any of name, address and login; different ones are not', () => {
  expect(maySame(personOf('Ada <ada@a.test>'), personOf('Ada <ada@b.test>'))).toBe(true);
  expect(maySame(personOf('ada@a.test'), personOf('Bo <bo@a.test>'))).toBe(false);
  expect(maySame(personOf(''), personOf(''))).toBe(false);
});
