// Limits of single texts and numbers that are typed or sent: fields of forms, parameters, values of records.
import { DAY, MINUTE } from '../durations.ts';
import type { Limit } from './limit.ts';

const cut = 'the rest is cut off';
const refused = 'refused, with words on the page or in the response';

export const typedLimits = {
  fieldCharacters: {
    value: 500,
    unit: 'characters',
    of: 'a field of a form, unless its page states another length (`maxlength`)',
    beyond: cut,
  },
  fieldValues: { value: 100, unit: 'count', of: 'values of one field', beyond: 'the rest is dropped' },
  passwordCharacters: {
    value: 256,
    unit: 'characters',
    of: 'a password, which bounds what hashing it costs',
    beyond: refused,
  },
  displayNameCharacters: {
    value: 60,
    unit: 'characters',
    of: 'the name of a contact, as it is shown',
    beyond: refused,
  },
  combiningMarks: { value: 3, unit: 'count', of: 'marks on one character of such a name', beyond: refused },
  filterNameCharacters: { value: 60, unit: 'characters', of: 'the name of a saved filter', beyond: refused },
  customerNameCharacters: { value: 200, unit: 'characters', of: 'the name of a customer', beyond: refused },
  emailCharacters: { value: 254, unit: 'characters', of: 'an email address', beyond: refused },
  typedInEmailCharacters: {
    value: 120,
    unit: 'characters',
    of: 'a text that a stranger typed, in an email to another',
    beyond: cut,
  },
  paymentUnits: {
    value: 1_000_000_000,
    unit: 'count',
    of: 'units of the currency in a payment that an operator books',
    beyond: refused,
  },
  typedPaymentUnits: {
    value: 1_000_000,
    unit: 'count',
    of: 'units of the currency in a payment that a customer makes; more is a mistake in typing',
    beyond: refused,
  },
  paymentTextCharacters: { value: 500, unit: 'characters', of: 'the description of a payment', beyond: refused },
  alertRecipients: { value: 20, unit: 'count', of: 'recipients of an alert', beyond: refused },
  tagsOfNumber: { value: 50, unit: 'count', of: 'tags of a telephone number', beyond: refused },
  tagCharacters: { value: 63, unit: 'characters', of: 'a tag', beyond: refused },
  addressesOfToken: { value: 50, unit: 'count', of: 'allowed addresses of a contact or a token', beyond: refused },
  recordCharacters: { value: 400_000, unit: 'characters', of: 'a record of a customer, as JSON', beyond: refused },
  idCharacters: { value: 100, unit: 'characters', of: 'an id in a path or a query of an API', beyond: '400' },
  queryCharacters: { value: 200, unit: 'characters', of: 'a parameter of a query of an API', beyond: '400' },
  searchCharacters: { value: 253, unit: 'characters', of: 'a search text of the console', beyond: cut },
  actionCharacters: { value: 1_000, unit: 'characters', of: 'a parameter of an action of the console', beyond: cut },
  callTextCharacters: {
    value: 255,
    unit: 'characters',
    of: 'a text in a call record',
    beyond: 'the line is refused with its number where the charge depends on it, else the text is shortened',
  },
  callNoteCharacters: {
    value: 2_000,
    unit: 'characters',
    of: 'the recording and the details of a call record',
    beyond: 'the text is shortened, and the import says so',
  },
  callMs: {
    value: 30 * DAY,
    unit: 'milliseconds',
    of: 'the duration of a call, and one that is filtered for',
    beyond: 'the line is refused with its number; the filter is refused',
  },
  callUnits: {
    value: 1_000_000,
    unit: 'count',
    of: 'units of the currency that a call costs',
    beyond: 'the line is refused with its number',
  },
  callRevision: {
    value: 1_000_000,
    unit: 'count',
    of: 'the number of a correction of a call',
    beyond: 'the import is refused',
  },
  importedHashBytes: {
    value: 256 * 1024 * 1024,
    unit: 'bytes',
    of: 'the memory that the hash of an imported password asks for',
    beyond: 'the hash counts as unreadable',
  },
  importedHashPasses: {
    value: 10,
    unit: 'count',
    of: 'the passes that such a hash asks for',
    beyond: 'the hash counts as unreadable',
  },
  importedHashLanes: {
    value: 8,
    unit: 'count',
    of: 'the lanes that such a hash asks for',
    beyond: 'the hash counts as unreadable',
  },
  wrongFactors: {
    value: 5,
    unit: 'count',
    of: 'wrong codes in a login that waits for its second factor',
    beyond: 'the login starts over; those of an account count across logins',
  },
  auditCharacters: {
    value: 300,
    unit: 'characters',
    of: 'a text that is kept in the audit of a customer',
    beyond: cut,
  },
  consoleAuditCharacters: {
    value: 500,
    unit: 'characters',
    of: 'a text that is kept in the audit of operators',
    beyond: cut,
  },
  browserReports: {
    value: 200,
    unit: 'count',
    of: 'distinct reports of browsers that are kept of a portal',
    beyond: 'taken and dropped',
  },
  browserReportCharacters: { value: 200, unit: 'characters', of: 'an address in such a report', beyond: cut },
  hookSkewMs: {
    value: 5 * MINUTE,
    unit: 'milliseconds',
    of: 'the age of a signed webhook with a time of its own',
    beyond: 'refused (401)',
  },
} as const satisfies Readonly<Record<string, Limit>>;
