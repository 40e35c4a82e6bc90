// Limits of what one contact or customer may have.
import type { Limit } from './limit.ts';

const refused = 'another one is refused, with words on the page';

export const accountLimits = {
  sessionsOfContact: {
    ...{ value: 20, unit: 'count', of: 'sessions of a contact at a time' },
    beyond: 'the oldest one ends',
  },
  devicesOfContact: {
    ...{ value: 30, unit: 'count', of: 'known devices of a contact' },
    beyond: 'the one that was not used for longest is forgotten',
  },
  passkeysOfUser: {
    value: 20,
    unit: 'count',
    of: 'passkeys of a contact, or of a user of the console',
    beyond: refused,
  },
  tokensOfContact: { value: 20, unit: 'count', of: 'personal API tokens of a contact', beyond: refused },
  waitingFiles: { value: 5, unit: 'count', of: 'ordered files of a contact that are not made yet', beyond: refused },
  schedulesOfContact: { value: 20, unit: 'count', of: 'regular reports of a contact', beyond: refused },
  savedFiltersOfContact: { value: 50, unit: 'count', of: 'saved filters of a contact', beyond: refused },
  alertRules: { value: 50, unit: 'count', of: 'alert rules of a customer', beyond: refused },
  callerNumbers: { value: 500, unit: 'count', of: 'caller numbers of a customer', beyond: refused },
  waysIn: {
    value: 100,
    unit: 'count',
    of: 'addresses, and SIP users, that a customer sends calls from',
    beyond: refused,
  },
  liveStatesOfCustomer: {
    ...{ value: 10_000, unit: 'count', of: 'calls that are up, and registrations, that switches report of a customer' },
    beyond: 'the line is refused with its number; those that are known still change and end',
  },
  registrationSeconds: {
    ...{
      value: 31 * 24 * 3600,
      unit: 'count',
      of: 'seconds that a SIP user is shown as registered without another report',
    },
    beyond: 'it is shown as expired; RFC 3261 lets a phone ask for 136 years',
  },
  feedsOfContact: {
    ...{ value: 10, unit: 'count', of: 'open pages of a contact that follow live calls or registrations' },
    beyond: '503; the page is loaded again every five seconds instead',
  },
  exportedRows: {
    ...{
      value: 100_000,
      unit: 'count',
      of: 'rows of one table in the file of all data of a customer; calls are all in it',
    },
    beyond: 'the others are left out, and `incomplete.json` in the file names the table',
  },
} as const satisfies Readonly<Record<string, Limit>>;
