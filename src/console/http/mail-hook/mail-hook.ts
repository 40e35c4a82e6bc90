// The endpoint for reports of emails that came back: each provider proves itself in its own way, the body is bounded, and what it reports is recorded.
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { createLoginLimiter } from '../../../auth/limiter.ts';
import type { Clock } from '../../../core/clock.ts';
import { limits } from '../../../core/limits/limits.ts';
import type { Log } from '../../../core/log.ts';
import { reasonOf } from '../../../core/portal-error.ts';
import type { Secret } from '../../../core/secret.ts';
import { jsonOrUndefined } from '../../../core/untrusted/json.ts';
import { deliveryStatusReports } from '../../../mail/reports/delivery-status.ts';
import { genericReports, mailgunReports, postmarkReports, sesReports } from '../../../mail/reports/providers.ts';
import { recordReports } from '../../../mail/reports/record-reports.ts';
import type { MailReport } from '../../../mail/reports/report.ts';
import type { Store } from '../../../store/store.ts';
import { isToken } from '../bearer.ts';
import { startProof } from '../hook-signature.ts';
import { originOf } from '../principal.ts';
import { type FetchText, fieldsOf, isOfMailgun, isUrlOfSns, snsCheck } from './proofs.ts';

/** What senders prove themselves with; null for providers that are not used. */
export interface MailHookSecrets {
  /** Signs the generic shape. */
  readonly secret: Secret | null;
  /** Of HTTP Basic: Postmark, and delivery status notifications of a mail server. */
  readonly password: Secret | null;
  readonly mailgunKey: Secret | null;
  /** ARN of the topic that Amazon SES publishes to. */
  readonly snsTopic: string | null;
}

export interface MailHookDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  /** Null where the endpoint is off. */
  readonly mailHook: MailHookSecrets | null;
  /** Fetches a certificate or a confirmation of Amazon SNS. */
  readonly fetchText: FetchText;
}

interface HookResponse {
  readonly status: number;
  readonly text: string;
}

const off = { status: 404, text: 'Reports of email are off: set console.mailReports in portico.yaml.' };
const unproven = { status: 401, text: 'Nothing here fits console.mailReports.' };
const tooLarge = { status: 413, text: 'The body is larger than 1 MiB.' };
const tooMany = { status: 429, text: 'Too many requests that were refused; try again later.' };
const encoded = { status: 415, text: 'Send the body as it is, without content-encoding.' };
const unreadable = { status: 400, text: 'The body is not JSON, or ended early.' };

/** Mount it before anything that reads bodies, and after `secured`. */
export function mailHook(dependencies: MailHookDependencies): RequestHandler {
  const { clock, log } = dependencies;
  const refusals = createLoginLimiter();
  const secrets = dependencies.mailHook;
  const proven = secrets === null ? null : createProofs(secrets, dependencies);
  const responseTo = async (request: Request, from: string): Promise<HookResponse> => {
    if (proven === null) return off;
    if (refusals.take(from, clock.now()) > 0) return tooMany;
    refusals.giveBack(from);
    if ((request.headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return encoded;
    const body = await bodyOf(request);
    if (!Buffer.isBuffer(body)) return body === 'too large' ? tooLarge : unreadable;
    const reports = await proven(request, body);
    if (reports === null) {
      refusals.take(from, clock.now());
      log.warn('a report of email was refused', { from });
      return unproven;
    }
    const recorded = await recordReports(dependencies.store, reports, clock.now());
    return { status: 200, text: `recorded: ${recorded}` };
  };
  return async (request, response) => {
    const result = await responseTo(request, originOf(response).address).catch((thrown: unknown): HookResponse => {
      log.error('a report of email could not be recorded', { why: reasonOf(thrown) });
      return { status: 503, text: 'It could not be recorded; try again.' };
    });
    send(request, response, result);
  };
}

/** Reads the reports of a request; null where nothing proves its sender. */
function createProofs(
  secrets: MailHookSecrets,
  { clock, fetchText }: Pick<MailHookDependencies, 'clock' | 'fetchText'>,
): (request: IncomingMessage, bytes: Buffer) => Promise<MailReport[] | null> {
  const ofSns = snsReports(secrets.snsTopic, fetchText);
  return async (request, bytes) => {
    const basic = /^Basic ([A-Za-z0-9+/=]{1,400})$/.exec(request.headers.authorization ?? '')?.[1];
    if (basic !== undefined) return isPassword(basic, secrets.password) ? withPassword(request, bytes) : null;
    const body = jsonOrUndefined(bytes.toString());
    if (request.headers['x-amz-sns-message-type'] !== undefined) return ofSns(body);
    const { secret, mailgunKey } = secrets;
    const proof = secret === null ? undefined : startProof(request.headersDistinct, [secret], clock.now());
    if (proof !== undefined) {
      proof.update(bytes);
      return proof.proven() === undefined ? null : genericReports(body);
    }
    const isMailgun = mailgunKey !== null && isOfMailgun(body, mailgunKey, clock.now());
    return isMailgun ? mailgunReports(body) : null;
  };
}

/** The user counts for nothing. */
function isPassword(basic: string, password: Secret | null): boolean {
  const given = Buffer.from(basic, 'base64').toString();
  return password !== null && isToken(given.slice(given.indexOf(':') + 1), password);
}

/** Reports of one topic of Amazon SNS; its subscription is confirmed, which reports nothing. */
function snsReports(topic: string | null, fetchText: FetchText): (body: unknown) => Promise<MailReport[] | null> {
  if (topic === null) return async () => null;
  const isProven = snsCheck(topic, fetchText);
  return async (body) => {
    if (!(await isProven(body))) return null;
    const { Type: type, SubscribeURL: url, Message: message } = fieldsOf(body);
    if (type !== 'SubscriptionConfirmation') return sesReports(jsonOrUndefined(String(message)));
    if (isUrlOfSns(String(url))) await fetchText(String(url));
    return [];
  };
}

/** A message of a mail server, or JSON: of Postmark, else the generic shape. */
function withPassword(request: IncomingMessage, bytes: Buffer): MailReport[] {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) return deliveryStatusReports(bytes.toString('latin1'));
  const body = jsonOrUndefined(bytes.toString());
  return fieldsOf(body)['RecordType'] === undefined ? genericReports(body) : postmarkReports(body);
}

/** Never rejects. A slow body ends by the server's time-out. */
function bodyOf(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > limits.mailReportBytes) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (bytes: Buffer) => {
      length += bytes.length;
      chunks.push(bytes);
      if (length <= limits.mailReportBytes) return;
      request.pause();
      resolve('too large');
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => resolve('gone'));
  });
}

function send(request: Request, response: Response, { status, text }: HookResponse): void {
  if (!request.complete) response.set('connection', 'close');
  response.status(status).set('cache-control', 'no-store').type('text').send(`${text}\n`);
}
