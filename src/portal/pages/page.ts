// What a page is given and what it gives back. One file a page in `pages/`; the list of them is in `pages/registry.ts`.
import type { RequestOrigin } from '../../auth/audit.ts';
import type { SignedIn } from '../../auth/session.ts';
import type { Zone } from '../../core/zone.ts';
import type { Store } from '../../store/store.ts';
import type { PageResponse } from '../http/response.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Fields } from '../ui/form.ts';
import type { Translator } from '../ui/translator.ts';

export interface PageContext {
  readonly store: Store;
  readonly services: Services;
  readonly snapshot: PortalSnapshot;
  readonly site: Site;
  readonly visitor: SignedIn;
  /** Sections in effect for the visitor's customer. */
  readonly sections: readonly string[];
  readonly query: URLSearchParams;
  /** What stands after the page's path: the id of one thing, as in `/contracts/<id>`. */
  readonly item: string | null;
  /** The visitor's time zone. */
  readonly zone: Zone;
  readonly t: Translator;
  readonly origin: RequestOrigin;
  /** `https://host[:port]` as the visitor reaches the portal; only for links that are checked against it. */
  readonly base: string;
  /** UTC milliseconds. */
  readonly now: number;
  /**
   * What was made for this contact a moment ago, or what is made now: for parts that are costly and may be some seconds old.
   * Whatever the contact sends makes it forgotten.
   */
  readonly remember: <Made extends object>(name: string, make: () => Promise<Made>) => Promise<Made>;
  /** What was typed and refused, when the page is shown again because of it. */
  readonly refused: Refused | null;
}

/** A form that was not taken: which field, why, and what was typed. */
export interface Refused {
  readonly field: string;
  /** Words for the visitor. */
  readonly problem: string;
  readonly typed: Fields;
}

export interface ActionContext extends PageContext {
  readonly fields: Fields;
}

/** What a form comes to: an answer, or the page again with what is wrong. */
export type ActionResult =
  | PageResponse
  | { readonly type: 'refused'; readonly field: string; readonly problem: string };

export interface Action {
  /** The section that it needs besides the page's own; null for none. */
  readonly section: string | null;
  /** Needs a proof of who this is that is not older than ten minutes. */
  readonly requiresRecentAuth?: true;
  readonly run: (context: ActionContext) => Promise<ActionResult>;
}

export interface Page {
  /** Path without the slash, and name of the template. */
  readonly id: string;
  /** The section that opens it; null for a page that every signed-in visitor has. */
  readonly section: string | null;
  /** Key of the message. */
  readonly title: string;
  /** True when there are pages of single things below it. */
  readonly hasItems?: true;
  /** True when its forms carry files. */
  readonly uploads?: true;
  /** Reached while something has to be done before the portal is open. */
  readonly allowedWhileRestricted?: true;
  readonly respond: (context: PageContext) => Promise<PageResponse>;
  /** Forms of the page, by the value of their field `do`. */
  readonly actions?: Readonly<Record<string, Action>>;
}

/** Whether the visitor's customer sees one of these sections. */
export const sees = ({ sections }: Pick<PageContext, 'sections'>, ...ids: readonly string[]): boolean =>
  ids.some((id) => sections.includes(id));
