// From a request with a session to what a page is given, or to why there is none: not signed in, something to be done first.
import type { Request } from 'express';
import { LRUCache } from 'lru-cache';
import type { RequestOrigin } from '../../auth/audit.ts';
import { type Restriction, restrictionsOf } from '../../auth/restrictions.ts';
import { findSession, type SignedIn } from '../../auth/session.ts';
import { effectiveSections } from '../../core/access/permission.ts';
import { zoneOf } from '../../core/zone.ts';
import { clientAddress } from '../../edge/client-address.ts';
import type { Store } from '../../store/store.ts';
import type { PageContext } from '../pages/page.ts';
import type { Services } from '../services.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import { chooseLanguage } from '../ui/translator.ts';
import { sessionToken } from './cookies.ts';
import { queryOf } from './request-address.ts';
import { type RequestContext, servicesFor } from './request-context.ts';
import type { PageResponse } from './response.ts';

/** For so long a portal that was found open is not asked about again. */
const OPEN_FOR_MS = 5000;
/** For so long costly parts of pages are not made again; the calls in them may be so old. */
const REMEMBER_MS = 3000;
const MAX_CONTACTS = 10_000;
const MAX_ZONES = 500;

export interface PortalDependencies {
  readonly store: Store;
  readonly services: Services;
}

export type SessionContext =
  | { readonly is: 'signed-in'; readonly context: PageContext; readonly restrictions: readonly Restriction[] }
  | { readonly is: 'elsewhere'; readonly response: PageResponse };

export interface SessionContexts {
  /** Who this is, and whether the portal is open to them. */
  open(request: Request, requestContext: RequestContext, item: string | null): Promise<SessionContext>;
  /** Something was done: look again. */
  invalidate(contact: string): void;
}

export function createSessionContexts({ store, services }: PortalDependencies): SessionContexts {
  const openUntil = new LRUCache<string, number>({ max: MAX_CONTACTS });
  const zones = new LRUCache<string, ReturnType<typeof zoneOf>>({ max: MAX_ZONES });
  const zoneNamed = (name: string): ReturnType<typeof zoneOf> => {
    const zone = zones.get(name) ?? zoneOf(name);
    zones.set(name, zone);
    return zone;
  };
  const memory = new LRUCache<string, Map<string, object>>({ max: MAX_CONTACTS, ttl: REMEMBER_MS });
  const rememberFor = (contact: string): PageContext['remember'] => {
    return async <Made extends object>(name: string, make: () => Promise<Made>): Promise<Made> => {
      const own = memory.get(contact) ?? new Map<string, object>();
      const known = own.get(name);
      // Made by the same function under the same name.
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
      const token = sessionToken(request);
      const visitor =
        token === undefined ? undefined : await findSession(store, snapshot.name, token, origin.address, now);
      if (visitor === undefined) return elsewhere(`/login?next=${encodeURIComponent(request.originalUrl)}`);
      if (visitor.stage === 'second-factor') return elsewhere('/second-factor');
      const t = translatorFor(request, requestContext, visitor);
      const context: PageContext = {
        ...{ store, services: servicesFor(services, requestContext), snapshot, visitor, item, t, origin, now },
        site: requestContext.site,
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

const elsewhere = (to: string): SessionContext => ({ is: 'elsewhere', response: { type: 'redirect', to } });

/** What the visitor's customer sees of this portal. */
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

/** Where a request comes from, as far as named proxies say. */
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

/** The host was found among the portal's own before anything else. */
export function baseOf(request: Request): string {
  return `https://${request.headers.host ?? ''}`;
}
