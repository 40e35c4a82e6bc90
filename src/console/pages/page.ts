// Pages of the console: path, role, template and view.
import type { Request, RequestHandler, Response } from 'express';
import type { DialingOf } from '../../calls/formats/numbers.ts';
import type { Quotas } from '../../core/certificates/quota.ts';
import type { Clock } from '../../core/clock.ts';
import type { HostPolicy } from '../../core/domains/host-policy.ts';
import type { Log } from '../../core/log.ts';
import type { ApprovalPolicy } from '../../core/plan/approval.ts';
import type { Desired } from '../../core/plan/desired.ts';
import type { Revision, Source } from '../../core/source.ts';
import type { Sealer } from '../../edge/seal.ts';
import type { NotificationChannels } from '../../notifications/notifications.ts';
import type { TokenLife } from '../../operations/api-tokens.ts';
import { recordAudit } from '../../operations/operation.ts';
import type { ShownCondition } from '../../operations/status.ts';
import type { DrawnPortal } from '../../preview/draw-portal.ts';
import type { Pass } from '../../reconcile/pass.ts';
import type { Store } from '../../store/store.ts';
import type { Fleet } from '../fleet/fleet.ts';
import { actorFrom, type Principal, principalOf, type Role } from '../http/principal.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { type Crumb, frameOf } from './frame.ts';
import { respondNotFound } from './not-found.ts';

export interface Names {
  readonly policy: HostPolicy;
  /** Where owners of names delegate the challenges of theirs to; null for none. */
  readonly challengeZone: string | null;
  /** Zones that are written to; with `records`, those of portals in it are. */
  readonly ownZones: readonly { readonly zone: string; readonly records: boolean }[];
  /** Certificate authorities in the order in which they are tried; `id` is the directory's URL. */
  readonly authorities: readonly { readonly id: string; readonly name: string; readonly limits: Quotas }[];
}

/** What the portals of one source are read and compared by. */
export interface SourceParts {
  /** Its number in the store. */
  readonly sourceId: number;
  /** Empty where it is the only one. */
  readonly sourceName: string;
  readonly source: Source;
  /** File of those who may sign commits; null asks for no signature. */
  readonly signers: string | null;
  /** What the files of a revision want. Rejects when they cannot be read. */
  readonly readDesired: (revision: Revision) => Promise<Desired>;
  /**
   * What an apply of that revision would do now; writes nothing. Rejects when its files cannot be read. Suspended and rolled back portals
   * are left alone, except `resumed`; `desired` is in place of its files where they were read and changed before.
   */
  readonly compare: (
    revision: Revision,
    how?: { readonly resumed?: string; readonly desired?: Desired },
  ) => Promise<Pass>;
}

/** Dependencies of pages and actions. Where there are several sources, those of the operator's. */
export interface ConsoleParts extends SourceParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Where a portal is reached from this machine, for links. */
  readonly portalUrl: (host: string) => string;
  /** How systems that calls come from dial numbers. */
  readonly dialingOf: DialingOf;
  /** How long API tokens are good. */
  readonly tokenLife: TokenLife;
  /** Who may approve a plan that guards block. */
  readonly approval: ApprovalPolicy;
  /** What the operator calls this installation, such as production; '' where it has no name. */
  readonly environment: string;
  /** Version of this program. */
  readonly release: string;
  /** Every brand, as the store is now. */
  readonly fleet: Fleet;
  /** How names are looked up and certified. */
  readonly names: Names;
  /** Channels of notifications, from the settings. */
  readonly notifications: NotificationChannels;
  /** Decrypts the content of emails. */
  readonly sealer: Sealer;
  /** These with what concerns the source of that portal; '' for none. */
  readonly forPortal: (portal: string) => Promise<ConsoleParts>;
  /** These with what concerns the source of that number; the first one for a number that is not followed any more. */
  readonly forSource: (source: number) => ConsoleParts;
  /** All sources that are followed, the first one first; at most one where there are not several. */
  readonly sources: readonly SourceParts[];
  /** As `compare`, shared by all who ask for the same. */
  readonly sharedPass: (revision: Revision) => Promise<Pass>;
  /** Renders the pages of a portal for the preview; null where many others are being rendered. */
  readonly draw: (portal: string, desired: Desired) => Promise<DrawnPortal | null>;
  /** Whether the repository is followed. */
  readonly reconciler: () => Promise<ShownCondition>;
}

/** Whether several sources are followed, so that texts and links name one. */
export const hasSeveralSources = ({ sources }: Pick<ConsoleParts, 'sources'>): boolean => sources.length > 1;

export interface PageRequest {
  readonly parts: ConsoleParts;
  readonly principal: Principal;
  /** Of the path; '' for one it does not have. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** UTC milliseconds. */
  readonly now: number;
}

export interface ConsolePage {
  /** As Express has them: `/brands/:portal`. */
  readonly path: string;
  /** Name of the template in `templates/console/`. */
  readonly template: string;
  readonly role: Role;
  /** Entry of the menu that is marked as current. */
  readonly menu: string;
  /** False for a page with a form that a reload would lose; the others reload when the store changes. */
  readonly liveUpdates?: false;
  /** Data of the template besides the frame; every key is always present. Null responds 404. */
  readonly view: (
    request: PageRequest,
  ) => Promise<{ readonly title: string; readonly crumbs?: readonly Crumb[] } | null>;
}

/**
 * Records in the audit log that a page with data of customers was opened, and for which customer. A live update of an open page is
 * not recorded again.
 */
async function recordOpening(
  page: ConsolePage,
  parts: ConsoleParts,
  request: Request,
  response: Response,
): Promise<void> {
  const isLiveUpdate = page.liveUpdates !== false && request.get('sec-fetch-dest') === 'empty';
  if (page.role !== 'operator' || isLiveUpdate) return;
  const customer = queryOf(request).get('customer') ?? '';
  const subject = customer === '' ? request.path : `${request.path}?${new URLSearchParams({ customer })}`;
  const context = { actor: actorFrom(response), action: 'open-page', subject, reason: '' };
  await recordAudit({ ...context, store: parts.store, now: parts.clock.now() }, 'done', '');
}

const queryOf = ({ originalUrl }: Request): URLSearchParams => new URLSearchParams(originalUrl.split('?')[1] ?? '');

/** Handles requests of a page. Access was checked before. */
export function pageHandler(page: ConsolePage, parts: ConsoleParts, templates: ConsoleTemplates): RequestHandler {
  return async (request, response) => {
    const principal = principalOf(response);
    await recordOpening(page, parts, request, response);
    // Read before the view: what changes meanwhile triggers a reload.
    const version = page.liveUpdates === false ? '' : await parts.fleet.version();
    const { portal } = request.params;
    const view = await page.view({
      parts: await parts.forPortal(typeof portal === 'string' ? portal : ''),
      principal,
      now: parts.clock.now(),
      param: (name) => (typeof request.params[name] === 'string' ? request.params[name] : ''),
      query: queryOf(request),
    });
    if (view === null) {
      await respondNotFound(parts, templates, request, response);
      return;
    }
    const { title, crumbs = [] } = view;
    const frame = await frameOf(parts, response, { menu: page.menu, title, crumbs, version });
    response.type('html').send(templates.render(page.template, { ...view, frame }));
  };
}
