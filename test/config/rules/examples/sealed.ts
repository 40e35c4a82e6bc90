// Examples of the rules on sealed secrets. The bytes have the form of an age file and open for no one.
import { portal, type RuleExamples } from './example.ts';

const line = 'A'.repeat(43);
const body = Buffer.from(`age-encryption.org/v1\n-> X25519 ${line}\n${line}\n--- ${line}\n${'x'.repeat(40)}`).toString(
  'base64',
);
const sealed = (place: string, recipient = 'ql3z7hjy') => `${place}:${recipient}:${body}`;
/** The value begins at column 84 of line 8. */
const smtp = (text: string) =>
  portal(`smtp: { host: smtp.example.com, from: help@acme.example.com, password: { sealed: "${text}" } }\n`);
const passing = { 'portals/acme/portal.yaml': smtp(sealed('acme/smtp.password')) };
const failing = (text: string) => ({ 'portals/acme/portal.yaml': smtp(text) });

export const examples: RuleExamples = {
  'sealed-form': { failing: failing('secret'), at: '8:82', passing },
  'sealed-place': {
    failing: failing(sealed('other/smtp.password')),
    at: '8:82',
    passing,
    note: 'A value that is copied to another portal or field does not open there.',
  },
  'sealed-recipient': {
    failing: failing(sealed('acme/smtp.password', 'zzzzzzzz')),
    at: '8:82',
    passing,
    note: 'After a recipient was taken out, `portico seal keys rotate` seals all of them again.',
  },
};
