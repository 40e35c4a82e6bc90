// Endpoints of records of accounts: one set for each kind, below its customer or its portal.

import { exactly, inPath, inQuery, json, list, named, orNull, text, time } from '../../core/api/endpoint.ts';
import { isPortalName, storedPortalName } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import { customerById } from '../../customers/customer.ts';
import { findRecord, listRecords, type RecordKind, removeRecord } from '../../customers/records.ts';
import { checkedEntry, portalKinds, putEntry } from '../../provisioning/entries.ts';
import { removeCard } from '../../provisioning/references.ts';
import { kindSchemas } from '../../schema/record-schemas.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { notFound } from './problems.ts';
import { requireEntryReach } from './reach.ts';
import { noContent, ok, reading } from './responses.ts';

/** Kinds with tables of their own: this API writes them and does not list them. */
const writeOnlyKinds: ReadonlySet<string> = new Set(['contact', 'payment', 'package-charge', 'rate', 'voucher']);
/** Kinds whose id is generated. */
const addedKinds: ReadonlySet<string> = new Set(['payment', 'contact', 'voucher']);
/** Kinds for which the operator has no id. */
const addedOnlyKinds: ReadonlySet<string> = new Set(['contact', 'voucher']);

/** Rows of a list of records. */
const MAX_LISTED = 1000;

type Owner = 'customer' | 'portal';

/** Writes an entry of any kind. */
export const putRequest =
  (entryOf: (request: ApiRequest) => object) =>
  async (request: ApiRequest): Promise<object> => {
    const { parts, principal, now } = request;
    const entry = checkedEntry(entryOf(request));
    await requireEntryReach(parts.store, entry, principal.reach);
    return putEntry(parts.store, parts.hasher, entry, now);
  };

export const writing = {
  ...{ audit: 'data', bodyLimit: limits.apiRecordBytes, idempotent: true, role: 'accounts', reach: 'path' },
} as const satisfies Partial<ConsoleEndpoint>;

async function scopeOf({ parts: { store }, parameter }: ApiRequest, owner: Owner) {
  const name = parameter(owner);
  if (owner === 'portal') {
    if (!isPortalName(name)) throw notFound();
    return { portal: name, customer: '' } as const;
  }
  const { id: customer, portal } = await customerById(store, name);
  return { portal: storedPortalName(portal), customer };
}

function endpointsOf(kind: string): ConsoleEndpoint[] {
  const owner = portalKinds.has(kind) ? 'portal' : 'customer';
  const path = `/${owner}s/{${owner}}/${kind.endsWith('s') ? `${kind}es` : `${kind}s`}`;
  const name = kind.replace(/(?:^|-)(\w)/g, (_whole, initial: string) => initial.toUpperCase());
  const ownerParameter = inPath(owner, `The ${owner} it belongs to.`);
  const idParameter = inPath('id', kind === 'rate' ? 'Id of its rate card.' : `Id of the ${kind}.`);
  const put = putRequest(({ parameter, body }) => {
    const id = parameter('id');
    return { kind, [owner]: parameter(owner), ...(id === '' ? {} : { id }), body };
  });
  const write = { ...writing, tag: kind, body: json(named(kind)), responses: ok(named('PutResult'), 404, 409, 413) };
  const add: ConsoleEndpoint = {
    ...{ ...write, method: 'post', path, operationId: `add${name}`, summary: `Add a ${kind}.` },
    ...{ parameters: [ownerParameter], handle: put },
  };
  const replace: ConsoleEndpoint = {
    ...{ ...write, method: 'put', path: `${path}/{id}`, operationId: `put${name}` },
    ...{ summary: `Create or replace a ${kind}.`, parameters: [ownerParameter, idParameter], handle: put },
  };
  return [
    ...(writeOnlyKinds.has(kind) ? [] : readsOf({ kind: kind as RecordKind, owner, path, name })),
    ...(addedKinds.has(kind) ? [add] : []),
    ...(addedOnlyKinds.has(kind) ? [] : [replace]),
  ];
}

interface RecordPaths {
  readonly kind: RecordKind;
  readonly owner: Owner;
  readonly path: string;
  readonly name: string;
}

function readsOf({ kind, owner, path, name }: RecordPaths): ConsoleEndpoint[] {
  const parameters = [inPath(owner, `The ${owner} it belongs to.`)];
  const both = [...parameters, inPath('id', `Id of the ${kind}.`)];
  const record = exactly({ id: text, body: named(kind), createdAt: time });
  const read = { ...reading, role: 'accounts', reach: 'path', audit: 'data', tag: kind } as const;
  return [
    {
      ...{ ...read, path, operationId: `list${name}`, summary: `Each ${kind}, by id; at most ${MAX_LISTED}.` },
      parameters: [...parameters, inQuery('after', '`next` of the page before.')],
      responses: ok(exactly({ items: list(record), next: orNull(text) }), 404),
      handle: async (request) => {
        const after = request.parameter('after');
        const scope = await scopeOf(request, owner);
        const found = await listRecords(request.parts.store, scope, kind, after === '' ? {} : { after });
        return { items: found, next: found.length === MAX_LISTED ? (found.at(-1)?.id ?? null) : null };
      },
    },
    {
      ...{ ...read, path: `${path}/{id}`, operationId: `get${name}`, summary: `A ${kind}.`, parameters: both },
      responses: ok(record, 404),
      handle: async (request) => {
        const scope = await scopeOf(request, owner);
        const found = await findRecord(request.parts.store, scope, kind, request.parameter('id'));
        if (found === undefined) throw notFound();
        return found;
      },
    },
    {
      ...{ ...read, method: 'delete', path: `${path}/{id}`, operationId: `remove${name}`, parameters: both },
      ...{ summary: `Remove a ${kind}.`, responses: kind === 'rate-card' ? noContent(404, 409) : noContent(404) },
      handle: async (request) => {
        const scope = await scopeOf(request, owner);
        const { store } = request.parts;
        const id = request.parameter('id');
        const was =
          kind === 'rate-card' ? await removeCard(store, scope.portal, id) : await removeRecord(store, scope, kind, id);
        if (!was) throw notFound();
        return null;
      },
    },
  ];
}

export const recordEndpoints: readonly ConsoleEndpoint[] = Object.keys(kindSchemas)
  .filter((kind) => kind !== 'customer')
  .flatMap(endpointsOf);
