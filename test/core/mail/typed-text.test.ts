// Text that people typed, as emails hold it: no mail program makes a link of it.
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { withoutLinks } from '../../../src/core/mail/typed-text.ts';

/** What mail programs turn into links, by the linkifier of `mailparser`. */
const linked = async (text: string): Promise<string> =>
  String((await simpleParser(`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`)).textAsHtml);

const hostile = [
  'https://evil.example/login',
  'HTTPS://EVIL.EXAMPLE',
  'Pay at www.evil.example now',
  'evil.example/pay',
  'evil.com',
  'ops@evil.example',
  'mailto:ops@evil.com',
  'javascript:alert(1)',
  'tel:+4930123456',
  'https\u200b://evil.com',
  'https\uff1a//evil\uff0ecom',
  'evil\u3002com',
  'evil\u2024com',
  'xn--e1afmkfd.xn--p1ai',
  'пример.рф',
  'https://1.2.3.4/x',
  '1.2.3.4',
  '//evil.com/x',
  '\u202ehttps://evil.com',
  'a\r\nhttps://evil.com',
  'http://[::1]/x',
];

test.each(hostile)('%j becomes no link', async (text) => {
  const written = withoutLinks(`Title ${text}`);
  expect(await linked(written)).not.toMatch(/<a /);
  expect(written).not.toMatch(/:\/\/|www\.|[\p{Cc}\p{Cf}]|@/u);
});

test('the linkifier of the test finds links', async () => {
  expect(await linked('see https://evil.example/login')).toMatch(/<a /);
  expect(await linked('evil.com')).toMatch(/<a /);
});

test.each([
  ['ASR below 40% (2.50)', 'ASR below 40% (2.50)'],
  ['J. R. Müller, Dr. med.', 'J. R. Müller, Dr. med.'],
  ['+442079460101', '+442079460101'],
  ['sip:main@pbx.example', 'sip[:]main[at]pbx[.]example'],
  ['x'.repeat(500), `${'x'.repeat(120)}…`],
])('%s is written as %s', (typed, written) => {
  expect(withoutLinks(typed)).toBe(written);
});
