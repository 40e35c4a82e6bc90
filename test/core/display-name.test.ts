// Names of people and companies: what is a name in any script, and what is not one.
import { expect, test } from 'vitest';
import { nameProblem } from '../../src/core/access/display-name.ts';

test.each([
  'Ann Hale',
  "Siobhán O'Neill-Brady",
  'Dr. J. R. Müller',
  'Nguyễn Thị Ánh',
  'Ωμέγα',
  'Иванов Пётр',
  '北京电信有限公司',
  'محمد بن سلمان',
  '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  'Booking.com B.V.',
  'A/B Consulting & Co.',
  'АО Telekom Иваново',
  'c/o Harbour Ltd',
  'x'.repeat(60),
  '𝒳 1',
])('%s is a name', (name) => {
  expect(nameProblem(name)).toBe(null);
});

test.each([
  ['', 'missing'],
  ['  \t ', 'missing'],
  ['...', 'missing'],
  ['x'.repeat(61), 'long'],
  ['Your account is locked. Visit https://evil.example/login', 'link'],
  ['see www.evil.example', 'link'],
  ['WWW .evil', 'link'],
  ['https:evil', 'link'],
  ['hTTps\uff1a\uff0f\uff0fevil', 'link'],
  ['ws://evil', 'link'],
  ['//evil.example', 'link'],
  ['\u2044\u2044evil', 'link'],
  ['www\u3002evil', 'link'],
  ['ww\u200bw.evil', 'characters'],
  ['Ann\u0000', 'characters'],
  ['Ann\r\nBcc: x@y', 'characters'],
  ['Ann\u2028Hale', 'characters'],
  ['\u202eelaH nnA', 'characters'],
  ['Ann\u2066Hale', 'characters'],
  ['p\u0430ypal', 'characters'],
  ['\u039f\u03a1\u0395N office', 'characters'],
  ['A\u0301\u0302\u0303\u0304\u0305nn', 'characters'],
  ['Ann\u00adHale', 'characters'],
  ['a\u200cb', 'characters'],
  ['Ann \ud83d', 'characters'],
] as const)('%j is refused: %s', (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});
