// The types of a page behind the login: its context, its actions and their results. Each page is a file of this folder, listed in `registry.ts`.
import type { AuditKind, RequestOrigin } from '../../auth/audit.ts';
import type { SignedIn } from '../../auth/session.ts';
import type { Zone } from '../../core/zone.ts';
import type { MessageKey } from '../../schema/message-keys.ts';
import type { Store } from '../../store/store.ts';
import type { Refusal } from '../forms/checks.ts';
import type { Fields } from '../forms/fields.ts';
import type { RefusedForm } from '../forms/refused-view.ts';
import type { PageResponse } from '../http/response.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Translator } from '../ui/translator.ts';
import type { WriteRule } from '../writes/rule.ts';

export interface PageContext {
  readonly store: Store;
  readonly services: Services;
  readonly snapshot: PortalSnapshot;
  readonly site: Site;
  readonly visitor: SignedIn;
  /** Value of the cookie that names the device; it may be made up. */
  readonly device: string | undefined;
  /** Sections in effect for the visitor's customer. */
  readonly sections: readonly string[];
  readonly query: URLSearchParams;
  /** The id after the page's path, as in `/contracts/<id>`; null where there is none. */
  readonly item: string | null;
  /** The visitor's time zone. */
  readonly zone: Zone;
  readonly t: Translator;
  readonly origin: RequestOrigin;
  /** `https://host[:port]` of the request. Only for links that are checked against it; emails use the canonical host. */
  readonly base: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** Returns an expensive part of a page from the contact's cache, or makes it. Kept for some seconds, until the contact sends a form. */
  readonly remember: <Made extends object>(name: string, make: () => Promise<Made>) => Promise<Made>;
  /** The refused form, when the page is shown again because of it; else null. */
  readonly refused: RefusedForm | null;
}

export interface ActionContext extends PageContext {
  readonly fields: Fields;
}

/** The result of a form: a response, or a refusal that shows the page again with all problems. */
export type ActionResult = PageResponse | Refusal;

/** What was changed, for the contact's log and the email to the customer's contacts: both are written before the response is sent. */
export interface Changed {
  readonly type: 'changed';
  /** Empty for what was not there. */
  readonly before: string;
  /** Empty for what is not there any more. */
  readonly after: string;
  readonly response: PageResponse;
}

export const changed = (before: string, after: string, response: PageResponse): Changed => ({
  ...{ type: 'changed', before, after, response },
});

/** What can be asked: each has its effect and its button among the messages. */
type Asked<Key = MessageKey> = Key extends `sure.${infer Name}-do` ? Name : never;

interface ActionRule extends WriteRule {
  /** The section that the action needs besides the page's own; null for none. */
  readonly section: string | null;
  /** Asked before it is done, on a page that says what it does: `sure.<asks>` is the effect and `sure.<asks>-do` the button, with `{what}`. */
  readonly asks?: Asked;
}

/** A form. One whose change is emailed to the customer's contacts returns what it changed; any other writes its own entry. */
export type Action = ActionRule &
  (
    | { readonly email: 'contact' | 'address' | null; readonly run: (context: ActionContext) => Promise<ActionResult> }
    | {
        readonly email: 'customer';
        readonly entry: AuditKind;
        readonly run: (context: ActionContext) => Promise<ActionResult | Changed>;
      }
  );

export interface Page {
  /** Path without the leading slash, and name of the template. */
  readonly id: string;
  /** The section that it belongs to; null for a page that every signed-in visitor has. */
  readonly section: string | null;
  /** True when it takes or shows a secret, or what it does asks for a recent authentication: no script of a brand runs on it or reads it. */
  readonly secret: boolean;
  /** Message key. */
  readonly title: MessageKey;
  /** True when single items have their own pages below it. */
  readonly hasItems?: true;
  /** True when its forms upload files. */
  readonly uploads?: true;
  /** Gives out what acts as the contact, such as a token: a read-only support view does not get it. */
  readonly closedToSupport?: true;
  /** Served even while the contact is restricted, that is, has something to do before the portal is open. */
  readonly allowedWhileRestricted?: true;
  readonly respond: (context: PageContext) => Promise<PageResponse>;
  /** Actions of the page's forms, by the value of the field `do`. */
  readonly actions?: Readonly<Record<string, Action>>;
}

/** Whether one of these sections is in effect for the visitor's customer. */
export const sees = ({ sections }: Pick<PageContext, 'sections'>, ...ids: readonly string[]): boolean =>
  ids.some((id) => sections.includes(id));
