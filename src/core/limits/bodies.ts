// Limits of requests: their size, how many are under way, and how long they may take.
import { MINUTE, SECOND } from '../durations.ts';
import type { Limit } from './limit.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const tooLarge = '413, and the rest is not read';

export const bodyLimits = {
  formBytes: {
    value: 64 * KIB,
    unit: 'bytes',
    of: 'a form of a portal without files; its longest field, a note, is 20 kB',
    beyond: tooLarge,
  },
  uploadBytes: { value: 10 * MIB, unit: 'bytes', of: 'a form of a portal with a file', beyond: tooLarge },
  reportBytes: { value: 16 * KIB, unit: 'bytes', of: 'a report of a browser to `/csp-reports`', beyond: tooLarge },
  eventBytes: {
    value: 256 * KIB,
    unit: 'bytes',
    of: 'an event of a payment provider; those of Stripe are below 100 kB',
    beyond: tooLarge,
  },
  mailReportBytes: { value: MIB, unit: 'bytes', of: 'a report of emails that came back', beyond: tooLarge },
  mailReports: { value: 1000, unit: 'count', of: 'the reports in one request', beyond: 'the rest is not read' },
  mailReportParts: {
    value: 50,
    unit: 'count',
    of: 'the parts of a message that came back',
    beyond: 'the rest is not read',
  },
  gitHookBytes: { value: MIB, unit: 'bytes', of: 'a webhook of a Git host', beyond: tooLarge },
  consoleFormBytes: { value: 16 * KIB, unit: 'bytes', of: 'a form of the console', beyond: tooLarge },
  consoleLoginBytes: {
    value: 16 * KIB,
    unit: 'bytes',
    of: 'a login form of the console, with the response of a passkey',
    beyond: tooLarge,
  },
  apiRequestBytes: {
    value: 16 * KIB,
    unit: 'bytes',
    of: 'a request to the API that names an operation',
    beyond: tooLarge,
  },
  apiRecordBytes: { value: MIB, unit: 'bytes', of: 'a record that is sent to the API', beyond: tooLarge },
  apiDocumentBytes: {
    value: 10 * MIB,
    unit: 'bytes',
    of: 'a document of a customer that is sent to the API',
    beyond: tooLarge,
  },
  apiBatchBytes: { value: 16 * MIB, unit: 'bytes', of: 'a batch of records, unzipped', beyond: tooLarge },
  apiCallsBytes: { value: 32 * MIB, unit: 'bytes', of: 'a batch of call records, unzipped', beyond: tooLarge },
  bodyHeadBytes: {
    value: 4 * KIB,
    unit: 'bytes',
    of: 'the beginning of a form with a file, which has to hold the form token',
    beyond: '403, and the rest is not read',
  },
  bodyBytesOfAddress: {
    value: 32 * MIB,
    unit: 'bytes',
    of: 'bodies to portals that are under way from one address (an IPv6 /64 is one)',
    beyond: '429 with `Retry-After`',
  },
  bodyBytesOfProcess: {
    value: 128 * MIB,
    unit: 'bytes',
    of: 'bodies to portals that are under way in a process',
    beyond: '503 with `Retry-After`',
  },
  apiBytesOfAddress: {
    value: 128 * MIB,
    unit: 'bytes',
    of: 'bodies to the API that are under way from one address, unzipped',
    beyond: '429 with `Retry-After`',
  },
  apiBytesOfProcess: {
    value: 256 * MIB,
    unit: 'bytes',
    of: 'bodies to the API that are under way in a process, unzipped',
    beyond: '503 with `Retry-After`',
  },
  headMs: {
    value: 10 * SECOND,
    unit: 'milliseconds',
    of: 'a TLS handshake, and the head of a request',
    beyond: 'the connection ends',
  },
  requestMs: {
    value: MINUTE,
    unit: 'milliseconds',
    of: 'a whole request, its body included',
    beyond: 'the connection ends',
  },
  idleMs: {
    value: 65 * SECOND,
    unit: 'milliseconds',
    of: 'a connection between two requests',
    beyond: 'the connection ends',
  },
  headBytes: { value: 16 * KIB, unit: 'bytes', of: 'the head of a request', beyond: '431' },
  http2HeadBytes: {
    value: 64 * KIB - 1,
    unit: 'bytes',
    of: 'the head of a request over HTTP/2 that is read, to be answered with 431',
    beyond: 'the stream is reset',
  },
  http2Fields: {
    value: 1_000,
    unit: 'count',
    of: 'fields in the head of a request over HTTP/2',
    beyond: 'the stream is reset',
  },
  http2Streams: {
    value: 100,
    unit: 'count',
    of: 'requests of a connection that are being answered, over HTTP/2',
    beyond: 'the request is refused, to be sent again',
  },
  http2Resets: {
    value: 200,
    unit: 'count',
    of: 'requests that a connection takes back over HTTP/2, and ten more each second',
    beyond: 'the connection ends',
  },
  http2Frames: {
    value: 100,
    unit: 'count',
    of: 'pings and settings that a connection sends within a second over HTTP/2',
    beyond: 'the connection ends',
  },
  feeds: {
    value: 2_000,
    unit: 'count',
    of: 'open pages of a process that follow live calls or registrations',
    beyond: '503; the page is loaded again every five seconds instead',
  },
  feedBytes: {
    value: 256 * KIB,
    unit: 'bytes',
    of: 'what such a page has not read yet',
    beyond: 'the connection ends, and the page opens another',
  },
  proxyHeaderBytes: {
    value: 2_048,
    unit: 'bytes',
    of: 'addresses and the like in a PROXY header, version 2',
    beyond: 'the connection is closed',
  },
  connections: {
    value: 10_000,
    unit: 'count',
    of: 'open connections of a listener; those of one address are `edge.connectionsPerAddress`',
    beyond: 'the connection is not accepted',
  },
  helloBytes: {
    value: 16 * KIB,
    unit: 'bytes',
    of: 'the first record of a TLS handshake (RFC 8446, 5.1)',
    beyond: 'it is handled as any other bytes',
  },
  hostCharacters: { value: 253, unit: 'characters', of: 'the name in `Host`', beyond: '421' },
  forwardedHops: {
    value: 20,
    unit: 'count',
    of: 'addresses in `X-Forwarded-For` that are looked at, from the nearest',
    beyond: 'the rest is not read',
  },
  openPages: {
    value: 256,
    unit: 'count',
    of: 'pages of the console that wait for changes',
    beyond: 'the page is not reloaded when something changes',
  },
  openPageBytes: {
    value: 16 * KIB,
    unit: 'bytes',
    of: 'what waits for such a page that does not read',
    beyond: 'the connection ends',
  },
} as const satisfies Readonly<Record<string, Limit>>;
