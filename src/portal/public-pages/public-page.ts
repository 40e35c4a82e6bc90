// The types of a public page (login, signup, verification, reset, second factor) and its context. Each page is a file of this folder.
import type { RequestOrigin } from '../../auth/audit.ts';
import type { SignedIn } from '../../auth/session.ts';
import type { Store } from '../../store/store.ts';
import type { Fields } from '../forms/fields.ts';
import type { PageResponse } from '../http/response.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Translator } from '../ui/translator.ts';
import type { WriteRule } from '../writes/rule.ts';

export interface PublicPageContext {
  readonly store: Store;
  readonly services: Services;
  readonly site: Site;
  readonly snapshot: PortalSnapshot;
  readonly t: Translator;
  readonly query: URLSearchParams;
  readonly fields: Fields;
  readonly origin: RequestOrigin;
  /** ISO 3166 code; null where it is not known. */
  readonly country: string | null;
  /** The contact of the session, even before the second factor was given; null without a session. */
  readonly visitor: SignedIn | null;
  /** Values of the cookies that name the session, the device and dismissed announcements; they may be made up. */
  readonly cookies: {
    readonly session: string | undefined;
    readonly device: string | undefined;
    /** Ids of announcements. */
    readonly dismissed: readonly string[];
  };
  /** `https://host[:port]` of the request. */
  readonly base: string;
  /** UTC milliseconds. */
  readonly now: number;
}

interface ReadPage {
  /** Path with the leading slash. */
  readonly path: string;
  /** Id of the page for the menu, the brand's scripts, and the rules for pages with secrets. */
  readonly page: string;
  /** True when it takes or shows a secret: no script of a brand runs on it or reads it. */
  readonly secret: boolean;
  readonly title: string;
  readonly get?: (context: PublicPageContext) => Promise<PageResponse>;
}

/** A page that can be posted to says what that needs and leaves behind. */
export type PublicPage = ReadPage &
  (
    | { readonly post?: never }
    | { readonly post: (context: PublicPageContext) => Promise<PageResponse>; readonly write: WriteRule }
  );
