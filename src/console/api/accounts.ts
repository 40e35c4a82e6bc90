// The API for the operator's own systems: accounts and what they hold. One shape for all kinds; batches of lines.
import { createHash } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { customerById, listCustomers } from '../../accounts/customer.ts';
import { documentType, keepFile } from '../../accounts/documents.ts';
import { checkedEntry, type Entry, portalKinds, putEntry } from '../../accounts/entries.ts';
import { kindSchemas } from '../../accounts/generated/schema.ts';
import { outbox } from '../../accounts/outbox.ts';
import type { Hasher } from '../../accounts/password.ts';
import { findRecord, listRecords, putRecord, type RecordKind, removeRecord } from '../../accounts/records.ts';
import type { Clock } from '../../core/clock.ts';
import { isPortalName, storedPortalName } from '../../core/ids.ts';
import { errorCodes, PortalError } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { openApi } from './openapi.ts';
import { makeSupportView } from './support-view.ts';

export interface AccountsApiDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly hasher: Pick<Hasher, 'hash'>;
  /** Where a portal is reached, for links. */
  readonly portalUrl: (host: string) => string;
}

const BATCH_LIMIT = '16mb';
const MAX_LINES = 10_000;
const KEY = /^[\x21-\x7e]{1,100}$/;
/** Answers are remembered for so long. */
const REMEMBER_MS = 24 * 60 * 60_000;

/** Who may ask was checked before; `response.locals.actor` says who it is. */
export function accountsApi(dependencies: AccountsApiDependencies): Router {
  const { store, clock, hasher } = dependencies;
  const router = express.Router();
  const json = express.json({ limit: '1mb' });
  const put = async (entry: Entry): Promise<object> => putEntry(store, hasher, entry, clock.now());
  const write = (entryOf: (request: Request) => unknown): RequestHandler =>
    handled(async (request, response) => {
      await once(dependencies, request, response, async () => ({
        status: 200,
        body: await put(checkedEntry(entryOf(request))),
      }));
    });

  router.get('/openapi.json', (_request, response) => void response.json(openApi()));
  router.get(
    '/customers',
    handled(async (request, response) => {
      const portal = String(request.query['portal'] ?? '');
      response.json({ customers: await listCustomers(store, isPortalName(portal) ? portal : undefined) });
    }),
  );
  router.get(
    '/customers/:customer',
    handled(async (request, response) => {
      response.json(await customerById(store, parameter(request, 'customer')));
    }),
  );
  router.put(
    '/customers/:customer',
    json,
    write((request) => ({
      kind: 'customer',
      id: parameter(request, 'customer'),
      portal: request.query['portal'],
      body: request.body,
    })),
  );
  router.put(
    '/customers/:customer/documents/:id/file',
    express.raw({ type: () => true, limit: '10mb' }),
    handled((request, response) => putFile(dependencies, request, response)),
  );
  router.post(
    '/contacts/:email/support-view',
    json,
    handled(async (request, response) => {
      response.json(
        await makeSupportView(
          dependencies,
          parameter(request, 'email'),
          request.body,
          String(response.locals['actor']),
        ),
      );
    }),
  );
  router.get(
    '/mail',
    handled(async (request, response) => {
      const portal = request.query['portal'];
      response.json({ mail: await outbox(store, typeof portal === 'string' ? portal : null, 500) });
    }),
  );
  router.get(
    '/csp-reports',
    handled(async (_request, response) => {
      response.json({
        reports: await store.selectFrom('csp_report').selectAll().orderBy('last_at', 'desc').limit(1000).execute(),
      });
    }),
  );
  router.post(
    '/batch',
    express.text({ type: () => true, limit: BATCH_LIMIT }),
    handled(async (request, response) => {
      await sendBatch(String(request.body), response, put);
    }),
  );
  for (const owner of ['customers', 'portals'] as const) {
    const path = `/${owner}/:owner/:kind`;
    const entryOf = (request: Request): unknown => ({
      kind: kindOf(owner, parameter(request, 'kind')),
      [owner === 'customers' ? 'customer' : 'portal']: parameter(request, 'owner'),
      ...(request.params['id'] === undefined ? {} : { id: request.params['id'] }),
      body: request.body,
    });
    router.post(path, json, write(entryOf));
    router.put(`${path}/:id`, json, write(entryOf));
    router.get(
      path,
      handled(async (request, response) => {
        const after = request.query['after'];
        const page = typeof after === 'string' ? { after } : {};
        const found = await listRecords(store, await scopeOf(store, owner, request), recordKind(owner, request), page);
        response.json({ items: found, next: found.length === 1000 ? (found.at(-1)?.id ?? null) : null });
      }),
    );
    router.get(
      `${path}/:id`,
      handled(async (request, response) => {
        const found = await findRecord(
          store,
          await scopeOf(store, owner, request),
          recordKind(owner, request),
          parameter(request, 'id'),
        );
        if (found === undefined) throw missing();
        response.json(found);
      }),
    );
    router.delete(
      `${path}/:id`,
      handled(async (request, response) => {
        const scope = await scopeOf(store, owner, request);
        if (!(await removeRecord(store, scope, recordKind(owner, request), parameter(request, 'id')))) throw missing();
        response.status(204).end();
      }),
    );
  }
  return router;
}

/** `routes` is of the kind `route`; what is no kind of this owner is not there. */
function kindOf(owner: 'customers' | 'portals', plural: string): string {
  const kind = plural.endsWith('addresses') ? plural.slice(0, -2) : plural.slice(0, -1);
  const isThere = plural.endsWith('s') && Object.hasOwn(kindSchemas, kind) && kind !== 'customer';
  if (!isThere || portalKinds.has(kind) !== (owner === 'portals')) throw missing();
  return kind;
}

const apart: ReadonlySet<string> = new Set(['contact', 'payment', 'package-charge', 'rate', 'voucher']);

function recordKind(owner: 'customers' | 'portals', request: Request): RecordKind {
  const kind = kindOf(owner, parameter(request, 'kind'));
  if (apart.has(kind)) throw missing();
  return kind as RecordKind;
}

async function scopeOf(store: Store, owner: 'customers' | 'portals', request: Request) {
  const name = parameter(request, 'owner');
  if (owner === 'portals') return { portal: storedPortalName(name), customer: '' } as const;
  const { id: customer, portal } = await customerById(store, name);
  return { portal: storedPortalName(portal), customer };
}

/** The same key and request again gets the same answer; the same key with another request is refused. */
async function once(
  { store, clock }: AccountsApiDependencies,
  request: Request,
  response: Response,
  work: () => Promise<{ readonly status: number; readonly body: object }>,
): Promise<void> {
  const key = request.get('idempotency-key');
  if (key === undefined) {
    const { status, body } = await work();
    response.status(status).json(body);
    return;
  }
  if (!KEY.test(key))
    throw new PortalError('input-invalid', 'the Idempotency-Key is no key', 'Use up to 100 plain characters.');
  const owner = String(response.locals['actor']);
  const now = clock.now();
  const digest = createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${JSON.stringify(request.body)}`)
    .digest('hex');
  await store
    .deleteFrom('idempotency')
    .where('at', '<', now - REMEMBER_MS)
    .execute();
  const claimed = await store
    .insertInto('idempotency')
    .values({ owner, key, digest, status: null, answer: null, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows !== 1n) return repeat(store, owner, key, digest, response);
  try {
    const { status, body } = await work();
    const answer = JSON.stringify(body);
    await store
      .updateTable('idempotency')
      .set({ status, answer })
      .where('owner', '=', owner)
      .where('key', '=', key)
      .execute();
    response.status(status).type('json').send(answer);
  } catch (thrown) {
    // Nothing was done, so the same key may try again.
    await store.deleteFrom('idempotency').where('owner', '=', owner).where('key', '=', key).execute();
    throw thrown;
  }
}

async function repeat(store: Store, owner: string, key: string, digest: string, response: Response): Promise<void> {
  const known = await store
    .selectFrom('idempotency')
    .select(['digest', 'status', 'answer'])
    .where('owner', '=', owner)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known?.digest !== digest) {
    throw new PortalError('already-exists', 'the Idempotency-Key was used for another request', 'Use a new key.');
  }
  if (known.status === null) {
    throw new PortalError('already-exists', 'the same request is being worked on', 'Ask again in a moment.');
  }
  response
    .status(known.status)
    .set('idempotent-replayed', 'true')
    .type('json')
    .send(known.answer ?? '{}');
}

/** One line in, one line out, in the same order; a bad line does not stop the others. */
async function sendBatch(body: string, response: Response, put: (entry: Entry) => Promise<object>): Promise<void> {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MAX_LINES) {
    throw new PortalError('input-invalid', `the batch has ${lines.length} lines`, `Send at most ${MAX_LINES} at once.`);
  }
  response.type('application/x-ndjson');
  for (const [index, line] of lines.entries())
    response.write(`${JSON.stringify(await resultOf(line, index + 1, put))}\n`);
  response.end();
}

async function resultOf(text: string, line: number, put: (entry: Entry) => Promise<object>): Promise<object> {
  try {
    return { line, ok: true, ...(await put(checkedEntry(JSON.parse(text)))) };
  } catch (thrown) {
    if (thrown instanceof PortalError) return { line, ok: false, error: thrown.message, hint: thrown.hint };
    if (thrown instanceof SyntaxError)
      return { line, ok: false, error: 'the line is no JSON', hint: 'Send one object a line.' };
    throw thrown;
  }
}

async function putFile({ store, clock }: AccountsApiDependencies, request: Request, response: Response): Promise<void> {
  const { id: customer, portal } = await customerById(store, parameter(request, 'customer'));
  const scope = { portal: storedPortalName(portal), customer };
  const id = parameter(request, 'id');
  const found = await findRecord(store, scope, 'document', id);
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const mediaType = documentType(bytes);
  if (found === undefined) throw missing();
  if (mediaType === undefined)
    throw new PortalError('input-invalid', 'the file is no PDF, PNG or JPEG', 'Send one of these.');
  await keepFile(store, scope, id, { mediaType, bytes });
  await putRecord(store, scope, 'document', id, { ...found.body, mediaType, size: bytes.length }, clock.now());
  response.json({ id, size: bytes.length });
}

const missing = (): PortalError =>
  new PortalError('not-found', 'there is no such resource', 'See /api/v1/openapi.json.');

function parameter(request: Request, name: string): string {
  const value: unknown = request.params[name];
  return typeof value === 'string' ? value : '';
}

/** Errors of the world are answered as problem details (RFC 9457); anything else is a bug and goes on. */
function handled(work: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return async (request, response) => {
    try {
      await work(request, response);
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      const status = errorCodes[thrown.code].http;
      response
        .status(status)
        .type('application/problem+json')
        .json({ status, title: thrown.message, detail: thrown.hint });
    }
  };
}
