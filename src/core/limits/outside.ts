// Limits of what other machines answer to our own requests.
import { MINUTE } from '../durations.ts';
import type { Limit } from './limit.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const cut = 'the rest is not kept';
const failed = 'the request has failed, and is tried again as after any failure';

export const outsideLimits = {
  acmeAnswerBytes: { value: MIB, unit: 'bytes', of: 'an answer of a certificate authority', beyond: failed },
  acmeProblemCharacters: {
    value: 2_000,
    unit: 'characters',
    of: 'what a certificate authority says of a problem: a link that lifts a pause has several hundred',
    beyond: cut,
  },
  chainCertificates: {
    value: 20,
    unit: 'count',
    of: 'certificates of a chain, with what it does not need',
    beyond: 'refused',
  },
  providerAnswerBytes: {
    value: MIB,
    unit: 'bytes',
    of: 'an answer of an OpenID provider, its keys and user data included',
    beyond: 'the login has failed',
  },
  recordingPartBytes: {
    value: 4 * MIB,
    unit: 'bytes',
    of: 'a part of a recording that is sent to a player in one answer',
    beyond: 'the player asks for the next part',
  },
  recordingBytes: { value: 1024 * MIB, unit: 'bytes', of: 'a recording that is downloaded', beyond: 'not sent' },
  recordingsOfContact: {
    value: 6,
    unit: 'count',
    of: 'parts of recordings that are fetched for one contact concurrently',
    beyond: 'refused with 503 until one has ended',
  },
  recordingsOfProcess: {
    value: 100,
    unit: 'count',
    of: 'the same for all contacts of a process',
    beyond: 'refused with 503 until one has ended',
  },
  hostAnswerBytes: {
    value: 16 * MIB,
    unit: 'bytes',
    of: 'an answer of the host of a repository: a page of comments of the longest kind',
    beyond: failed,
  },
  hostRedirects: { value: 3, unit: 'count', of: 'redirects of such a host in a row', beyond: failed },
  hostPages: {
    value: 100,
    unit: 'count',
    of: 'pages of comments that are looked through for our own',
    beyond: 'a new comment is written',
  },
  hostWaitMs: {
    value: 2 * MINUTE,
    unit: 'milliseconds',
    of: 'the wait that such a host asks for before a comment',
    beyond: 'the check ends without a comment, and says so',
  },
  webhookAnswerBytes: {
    value: KIB,
    unit: 'bytes',
    of: 'an answer to a webhook that Portico sends',
    beyond: 'the rest is not read',
  },
  dnsAnswerBytes: {
    value: 65_535,
    unit: 'bytes',
    of: 'an answer of a resolver over TCP, by the format of DNS itself',
    beyond: 'none is longer',
  },
  dnsLinks: {
    value: 8,
    unit: 'count',
    of: 'CNAME records that lead from one to the next',
    beyond: 'it counts as a loop',
  },
  dnsResolvers: { value: 16, unit: 'count', of: 'answers of resolvers that are kept of a name', beyond: cut },
  dnsAddresses: { value: 8, unit: 'count', of: 'addresses that are kept of one such answer', beyond: cut },
  dnsWhyCharacters: { value: 200, unit: 'characters', of: 'the reason of a failed lookup that is kept', beyond: cut },
  caaRecords: { value: 20, unit: 'count', of: 'CAA records of a name that are kept', beyond: cut },
  commitsRead: {
    value: 1_000,
    unit: 'count',
    of: 'commits since the last apply that are read whole, and of more, those with trailers',
    beyond: 'held: `portico sync --allow-rewind` follows the last one',
  },
  commitsFollowed: {
    value: 250_000,
    unit: 'count',
    of: 'commits since the last apply',
    beyond: 'held: `portico sync --allow-rewind` follows the last one',
  },
  signedCommitBytes: {
    value: MIB,
    unit: 'bytes',
    of: 'a commit whose signature is checked, and what ssh-keygen and gpg say of it',
    beyond: 'the commit counts as not signed',
  },
} as const satisfies Readonly<Record<string, Limit>>;
