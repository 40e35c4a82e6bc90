// The API for the operator's own systems: accounts and what they hold. One shape for all kinds; batches of lines.
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import type { Hasher } from '../../auth/password.ts';
import { isPortalName, type PortalName, storedPortalName } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import { customerById, listCustomers } from '../../customers/customer.ts';
import { documentType, storeFile } from '../../customers/documents.ts';
import { findRecord, listRecords, putRecord, type RecordKind, removeRecord } from '../../customers/records.ts';
import { outbox } from '../../mail/outbox.ts';
import { checkedEntry, type Entry, portalKinds, putEntry } from '../../provisioning/entries.ts';
import { kindSchemas } from '../../schema/record-schemas.ts';
import type { Store } from '../../store/store.ts';
import { actorFrom } from '../http/principal.ts';
import { sendBatch } from './batch.ts';
import { respondOnce } from './idempotency.ts';
import { notFound, parameter, withProblems } from './problems.ts';
import { makeSupportView, type SupportViewDependencies } from './support-view.ts';

interface AccountsApiDependencies extends SupportViewDependencies {
  readonly hasher: Pick<Hasher, 'hash'>;
}

const BATCH_LIMIT = '16mb';

/** Who may ask was checked before; `response.locals.actor` says who it is. */
export function accountsApi(dependencies: AccountsApiDependencies): Router {
  const { store, clock, hasher } = dependencies;
  const router = express.Router();
  const json = express.json({ limit: '1mb' });
  const put = async (entry: Entry): Promise<object> => putEntry(store, hasher, entry, clock.now());
  const write: Write = (entryOf) =>
    withProblems(async (request, response) => {
      await respondOnce(dependencies, request, response, async () => ({
        status: 200,
        body: await put(checkedEntry(entryOf(request))),
      }));
    });

  router.get(
    '/customers',
    withProblems(async (request, response) => {
      response.json({ customers: await listCustomers(store, portalAsked(request)) });
    }),
  );
  router.get(
    '/customers/:customer',
    withProblems(async (request, response) => {
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
  addOthers(router, dependencies, put);
  for (const owner of ['customers', 'portals'] as const) addKinds(router, dependencies, owner, write);
  return router;
}

/** Files, batches, looking on, and what the operator wants to know. */
function addOthers(
  router: Router,
  dependencies: AccountsApiDependencies,
  put: (entry: Entry) => Promise<object>,
): void {
  const { store } = dependencies;
  const json = express.json({ limit: '1mb' });
  router.put(
    '/customers/:customer/documents/:id/file',
    express.raw({ type: () => true, limit: '10mb' }),
    withProblems((request, response) => putFile(dependencies, request, response)),
  );
  router.post(
    '/contacts/:email/support-view',
    json,
    withProblems(async (request, response) => {
      response.json(
        await makeSupportView(dependencies, parameter(request, 'email'), request.body, actorFrom(response)),
      );
    }),
  );
  router.get(
    '/mail',
    withProblems(async (request, response) => {
      response.json({ mail: await outbox(store, portalAsked(request) ?? null, 500) });
    }),
  );
  router.get(
    '/csp-reports',
    withProblems(async (_request, response) => {
      response.json({
        reports: await store.selectFrom('csp_report').selectAll().orderBy('last_at', 'desc').limit(1000).execute(),
      });
    }),
  );
  router.post(
    '/batch',
    express.text({ type: () => true, limit: BATCH_LIMIT }),
    withProblems(async (request, response) => {
      await sendBatch(String(request.body), response, put);
    }),
  );
}

/** The portal that is asked about; undefined where none is, which means all. @throws PortalError `input-invalid` */
function portalAsked({ query }: Request): PortalName | undefined {
  const { portal } = query;
  if (portal === undefined) return undefined;
  if (typeof portal === 'string' && isPortalName(portal)) return portal;
  throw new PortalError(
    'input-invalid',
    'portal is no name of a portal',
    'Give one, as in portal=acme, or leave it out.',
  );
}

type Write = (entryOf: (request: Request) => unknown) => RequestHandler;

/** The paths of all kinds of one owner. */
function addKinds(
  router: Router,
  { store }: AccountsApiDependencies,
  owner: 'customers' | 'portals',
  write: Write,
): void {
  const json = express.json({ limit: '1mb' });
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
    withProblems(async (request, response) => {
      const after = request.query['after'];
      const page = typeof after === 'string' ? { after } : {};
      const found = await listRecords(store, await scopeOf(store, owner, request), recordKind(owner, request), page);
      response.json({ items: found, next: found.length === 1000 ? (found.at(-1)?.id ?? null) : null });
    }),
  );
  router.get(
    `${path}/:id`,
    withProblems(async (request, response) => {
      const found = await findRecord(
        store,
        await scopeOf(store, owner, request),
        recordKind(owner, request),
        parameter(request, 'id'),
      );
      if (found === undefined) throw notFound();
      response.json(found);
    }),
  );
  router.delete(
    `${path}/:id`,
    withProblems(async (request, response) => {
      const scope = await scopeOf(store, owner, request);
      if (!(await removeRecord(store, scope, recordKind(owner, request), parameter(request, 'id')))) throw notFound();
      response.status(204).end();
    }),
  );
}

/** `routes` is of the kind `route`; what is no kind of this owner is not there. */
function kindOf(owner: 'customers' | 'portals', plural: string): string {
  const kind = plural.endsWith('addresses') ? plural.slice(0, -2) : plural.slice(0, -1);
  const isThere = plural.endsWith('s') && Object.hasOwn(kindSchemas, kind) && kind !== 'customer';
  if (!isThere || portalKinds.has(kind) !== (owner === 'portals')) throw notFound();
  return kind;
}

/** Kinds that are put, and not read, by this API. */
export const writeOnlyKinds: ReadonlySet<string> = new Set(['contact', 'payment', 'package-charge', 'rate', 'voucher']);

function recordKind(owner: 'customers' | 'portals', request: Request): RecordKind {
  const kind = kindOf(owner, parameter(request, 'kind'));
  if (writeOnlyKinds.has(kind)) throw notFound();
  return kind as RecordKind;
}

async function scopeOf(store: Store, owner: 'customers' | 'portals', request: Request) {
  const name = parameter(request, 'owner');
  if (owner === 'portals') return { portal: storedPortalName(name), customer: '' } as const;
  const { id: customer, portal } = await customerById(store, name);
  return { portal: storedPortalName(portal), customer };
}

async function putFile({ store, clock }: AccountsApiDependencies, request: Request, response: Response): Promise<void> {
  const { id: customer, portal } = await customerById(store, parameter(request, 'customer'));
  const scope = { portal: storedPortalName(portal), customer };
  const id = parameter(request, 'id');
  const found = await findRecord(store, scope, 'document', id);
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const mediaType = documentType(bytes);
  if (found === undefined) throw notFound();
  if (mediaType === undefined)
    throw new PortalError('input-invalid', 'the file is no PDF, PNG or JPEG', 'Send one of these.');
  await storeFile(store, scope, id, { mediaType, bytes });
  await putRecord(store, scope, 'document', id, { ...found.body, mediaType, size: bytes.length }, clock.now());
  response.json({ id, size: bytes.length });
}
