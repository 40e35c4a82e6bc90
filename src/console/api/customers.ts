// Endpoints of customers, their documents' files, their mail, and the view of support; and batches of entries.

import { reaches } from '../../core/access/reach.ts';
import { count, exactly, inPath, json, list, named, text, time } from '../../core/api/endpoint.ts';
import { isPortalName, type PortalName, storedPortalName } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { erasureRequests } from '../../customers/across.ts';
import { customerById, listCustomers } from '../../customers/customer.ts';
import { documentType, storeFile } from '../../customers/documents.ts';
import { findRecord, putRecord } from '../../customers/records.ts';
import { outbox } from '../../mail/outbox.ts';
import { batchEndpoint } from './batch.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { notFound } from './problems.ts';
import { putRequest, writing } from './records.ts';
import { ok, portalParameter, reading } from './responses.ts';
import { createSupportView } from './support-view.ts';

const MAX_EMAILS = 500;
const MAX_REPORTS = 1000;
const customerParameter = inPath('customer', 'Id of the customer.');
const read = { ...reading, role: 'accounts', reach: 'filtered', audit: 'data', tag: 'customers' } as const;

/** The portals of a list; null for all of them. */
function portalsOf({ parameter, principal: { reach } }: ApiRequest): readonly PortalName[] | null {
  const portal = parameter('portal');
  if (isPortalName(portal)) return reaches(reach, portal) ? [portal] : [];
  return reach === 'all' ? null : [...reach].map(storedPortalName);
}

const customers: readonly ConsoleEndpoint[] = [
  {
    ...{ ...read, path: '/customers', operationId: 'customers', summary: 'Customers, by id.' },
    ...{ parameters: [portalParameter], responses: ok(exactly({ customers: list(named('StoredCustomer')) })) },
    handle: async (request) => ({
      customers: await listCustomers(request.parts.store, portalsOf(request) ?? undefined),
    }),
  },
  {
    ...{ ...read, reach: 'path', path: '/customers/{customer}', operationId: 'getCustomer', summary: 'A customer.' },
    ...{ parameters: [customerParameter], responses: ok(named('StoredCustomer'), 404) },
    handle: async ({ parts, parameter }) => customerById(parts.store, parameter('customer')),
  },
  {
    ...{
      ...writing,
      method: 'put',
      path: '/customers/{customer}',
      operationId: 'putCustomer',
      tag: 'customers',
      reach: 'filtered',
    },
    summary: 'Create or change a customer.',
    parameters: [customerParameter, { ...portalParameter, description: 'Portal of a new customer.' }],
    ...{ body: json(named('customer')), responses: ok(named('PutResult'), 404, 409, 413) },
    handle: putRequest(({ parameter, body }) => {
      const portal = parameter('portal');
      return { kind: 'customer', id: parameter('customer'), ...(portal === '' ? {} : { portal }), body };
    }),
  },
  {
    ...{ ...writing, method: 'put', path: '/customers/{customer}/documents/{id}/file', tag: 'document' },
    ...{ operationId: 'putDocumentFile', summary: 'The file of a document: PDF, PNG or JPEG.' },
    ...{ bodyLimit: limits.apiDocumentBytes, idempotent: false },
    parameters: [customerParameter, inPath('id', 'Id of the document.')],
    body: { mediaType: 'application/octet-stream', schema: { type: 'string', format: 'binary' } },
    responses: ok(exactly({ id: text, size: count }), 404, 413),
    handle: putFile,
  },
];

async function putFile({ parts: { store }, parameter, body, now }: ApiRequest): Promise<object> {
  const { id: customer, portal } = await customerById(store, parameter('customer'));
  const scope = { portal: storedPortalName(portal), customer };
  const id = parameter('id');
  const found = await findRecord(store, scope, 'document', id);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const mediaType = documentType(bytes);
  if (found === undefined) throw notFound();
  if (mediaType === undefined)
    throw new PortalError(
      'input-invalid',
      'the file is not a whole PDF, PNG or JPEG, and nothing else',
      'Send one of these.',
    );
  await storeFile(store, scope, id, { mediaType, bytes });
  await putRecord(store, scope, 'document', id, { ...found.body, mediaType, size: bytes.length }, now);
  return { id, size: bytes.length };
}

const others: readonly ConsoleEndpoint[] = [
  {
    ...{ ...writing, method: 'post', path: '/contacts/{email}/support-view', operationId: 'supportView' },
    ...{ tag: 'customers', idempotent: false, reach: 'filtered' },
    ...{ parameters: [inPath('email', 'E-mail address of the contact.')] },
    summary: 'A link that opens a contact’s portal read-only, once, within two minutes.',
    body: json(
      exactly({ portal: text, reason: text, operator: { ...text, description: 'Who looks on, for the log.' } }, [
        'operator',
      ]),
    ),
    responses: ok(exactly({ url: text }), 404),
    handle: async ({ parts, principal, parameter, body, actor }) =>
      createSupportView(parts, { email: parameter('email'), body, reach: principal.reach }, actor),
  },
  {
    ...{
      ...read,
      path: '/erasure-requests',
      operationId: 'erasureRequests',
      tag: 'customers',
      parameters: [portalParameter],
    },
    summary: 'Customers that ask to be erased, the longest waiting first.',
    responses: ok(exactly({ requests: list(exactly({ portal: text, customer: text, contact: text, askedAt: time })) })),
    handle: async (request) => ({
      requests: await erasureRequests(request.parts.store, portalsOf(request), MAX_REPORTS),
    }),
  },
  {
    ...{ ...read, path: '/mail', operationId: 'mail', tag: 'mail', parameters: [portalParameter] },
    summary: `The ${MAX_EMAILS} newest emails; never their content.`,
    responses: ok(exactly({ mail: list(named('Email')) })),
    handle: async (request) => ({ mail: await outbox(request.parts.store, portalsOf(request), MAX_EMAILS) }),
  },
  {
    ...{ ...read, path: '/csp-reports', operationId: 'cspReports', tag: 'state', parameters: [] },
    summary: 'What browsers have blocked, by brand and page.',
    responses: ok(
      exactly({
        reports: list(
          exactly({
            ...{ portal: text, page: text, directive: text, blocked: text },
            ...{ count, first_at: time, last_at: time },
          }),
        ),
      }),
    ),
    handle: async ({ parts, principal: { reach } }) => ({
      reports: await parts.store
        .selectFrom('csp_report')
        .$if(reach !== 'all', (query) => query.where('portal', 'in', [...reach]))
        .select(['portal', 'page', 'directive', 'blocked', 'count', 'first_at', 'last_at'])
        .orderBy('last_at', 'desc')
        .limit(MAX_REPORTS)
        .execute(),
    }),
  },
];

export const customerEndpoints: readonly ConsoleEndpoint[] = [...customers, ...others, batchEndpoint];
