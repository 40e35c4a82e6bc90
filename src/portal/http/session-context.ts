// The context of a signed-in visitor's request, or the redirect to the login.

import type { Request } from 'express';
import { LRUCache } from 'lru-cache';
import type { RequestOrigin } from '../../auth/audit.ts';
import { type Restriction, restrictionsOf } from '../../auth/restrictions.ts';
import { findSession, peekSession, type SignedIn } from '../../auth/session.ts';
import { effectiveSections } from '../../core/access/permission.ts';
import { upTo } from '../../core/limits/cache-size.ts';
import { type Zone, zoneOf } from '../../core/zone.ts';
import { clientAddress } from '../../edge/client-address.ts';
import type { RequestBodies } from '../../edge/request-bodies.ts';
import type { Store } from '../../store/store.ts';
import { AGAIN, FEED } from '../live/live-table.ts';
import type { PageContext } from '../pages/page.ts';
import type { Services } from '../services.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import { chooseLanguage } from '../ui/translator.ts';
import { deviceToken, sessionToken } from './cookies.ts';
import { queryOf } from './request-address.ts';
import { type RequestContext, servicesFor } from './request-context.ts';
import type { PageResponse } from './response.ts';

/** Milliseconds for which the result "no restrictions" of a contact is cached. */
const OPEN_FOR_MS = 5000;
/** Milliseconds for which an expensive part of a page is cached; the calls in it may be that old. */
const REMEMBER_MS = 3000;
const MAX_CONTACTS = 10_000;
/** Most time zones cached; there are about 450. */
const MAX_ZONES = 500;

export interface PortalDependencies {
  readonly store: Store;
  readonly services: Services;
  readonly bodies: RequestBodies;
}

export interface OpenSession {
  readonly is: 'signed-in';
  readonly context: PageContext;
  readonly restrictions: readonly Restriction[];
}

export type SessionContext = OpenSession | { readonly is: 'elsewhere'; readonly response: PageResponse };

export interface SessionContexts {
  /** Reads the session of a request and the restrictions of its contact. */
  open(request: Request, requestContext: RequestContext, item: string | null): Promise<SessionContext>;
  /** Drops the cached entries of a contact, after it has changed something. */
  invalidate(contact: string): void;
}

export function createSessionContexts({
  store,
  services,
}: Pick<PortalDependencies, 'store' | 'services'>): SessionContexts {
  const zones = new LRUCache<string, Zone>({ max: MAX_ZONES });
  const zoneNamed = (name: string): Zone => {
    const known = zones.get(name) ?? zoneOf(name);
    zones.set(name, known);
    return known;
  };
  const openUntil = new LRUCache<string, number>(upTo(MAX_CONTACTS));
  const memory = new LRUCache<string, Map<string, object>>({ ...upTo(MAX_CONTACTS), ttl: REMEMBER_MS });
  const rememberFor = (contact: string): PageContext['remember'] => {
    return async <Made extends object>(name: string, make: () => Promise<Made>): Promise<Made> => {
      const own = memory.get(contact) ?? new Map<string, object>();
      const known = own.get(name);
      // Each name is used with one type only.
      if (known !== undefined) return known as Made;
      const made = await make();
      own.set(name, made);
      if (!memory.has(contact)) memory.set(contact, own);
      return made;
    };
  };
  const restrictionsNow = async (visitor: SignedIn, now: number): Promise<readonly Restriction[]> => {
    if ((openUntil.get(visitor.contact) ?? 0) > now) return [];
    const found = await restrictionsOf(store, visitor, now);
    if (found.length === 0) openUntil.set(visitor.contact, now + OPEN_FOR_MS);
    return found;
  };
  return {
    invalidate: (contact) => {
      openUntil.delete(contact);
      memory.delete(contact);
    },
    open: async (request, requestContext, item) => {
      const { snapshot } = requestContext.site;
      const now = services.clock.now();
      const origin = originOf(request, requestContext, services);
      const visitor = await visitorOf(store, { request, portal: snapshot.name, origin }, now);
      if (visitor === undefined) return elsewhere(`/login?next=${encodeURIComponent(request.originalUrl)}`);
      if (visitor.stage === 'second-factor') return elsewhere('/second-factor');
      const t = translatorFor(request, requestContext, visitor);
      const context: PageContext = {
        ...{ store, services: servicesFor(services, requestContext), snapshot, visitor, item, t, origin, now },
        site: requestContext.site,
        device: deviceToken(request),
        sections: sectionsOf(snapshot, visitor, now),
        query: queryOf(request),
        zone: zoneNamed(visitor.timezone),
        base: baseOf(request),
        remember: rememberFor(visitor.contact),
        refused: null,
      };
      return { is: 'signed-in', context, restrictions: await restrictionsNow(visitor, now) };
    },
  };
}

interface Asked {
  readonly request: Request;
  readonly portal: PortalSnapshot['name'];
  readonly origin: RequestOrigin;
}

async function visitorOf(
  store: Store,
  { request, portal, origin: { address } }: Asked,
  now: number,
): Promise<SignedIn | undefined> {
  const token = sessionToken(request);
  if (token === undefined) return undefined;
  if (!isUnattended(request)) return findSession(store, portal, token, address, now);
  return (await peekSession(store, portal, { token, address }, now))?.visitor;
}

/** Whether the page asks, and not its visitor. */
const isUnattended = (request: Request): boolean => request.path.endsWith(FEED) || queryOf(request).get(AGAIN) === '1';

const elsewhere = (to: string): SessionContext => ({ is: 'elsewhere', response: { type: 'redirect', to } });

/** Returns the sections in effect for a customer. */
export function sectionsOf(
  snapshot: PortalSnapshot,
  { customer }: Pick<SignedIn, 'customer'>,
  now: number,
): readonly string[] {
  const overrides = [snapshot.overrides.get(customer), snapshot.breakGlass.get(customer)];
  return effectiveSections(snapshot.access.sections, overrides, now);
}

export function translatorFor(request: Request, { site }: RequestContext, visitor: Pick<SignedIn, 'language'> | null) {
  const accepted = request.headers['accept-language'] ?? '';
  return site.translator(chooseLanguage(site.languages, visitor?.language ?? null, accepted));
}

/** Returns the client's address and user agent. Forwarded addresses are read only from trusted proxies. */
export function originOf(
  request: Request,
  requestContext: RequestContext,
  services: Pick<Services, 'trustedProxies'>,
): RequestOrigin {
  return {
    address: clientAddress(request, services.trustedProxies),
    agent: request.headers['user-agent'] ?? '',
    requestId: requestContext.requestId,
  };
}

/** Returns `https://host[:port]` of the request; its host was checked to be one of the portal's. */
export function baseOf(request: Request): string {
  return `https://${request.headers.host ?? ''}`;
}
