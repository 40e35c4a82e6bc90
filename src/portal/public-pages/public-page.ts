// What the pages before the login are given: signup, verification, reset, second factor. One file each in `entrances/`.
import type { RequestOrigin } from '../../auth/audit.ts';
import type { SignedIn } from '../../auth/session.ts';
import type { Store } from '../../store/store.ts';
import type { PageResponse } from '../http/response.ts';
import type { Services } from '../services.ts';
import type { Site } from '../site/site.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';
import type { Fields } from '../ui/form.ts';
import type { Translator } from '../ui/translator.ts';

export interface PublicPageContext {
  readonly store: Store;
  readonly services: Services;
  readonly site: Site;
  readonly snapshot: PortalSnapshot;
  readonly t: Translator;
  readonly query: URLSearchParams;
  readonly fields: Fields;
  readonly origin: RequestOrigin;
  /** Whoever holds the session, whatever is still to be done in it; null for nobody. */
  readonly visitor: SignedIn | null;
  /** `https://host[:port]` as the visitor reaches the portal. */
  readonly base: string;
  /** UTC milliseconds. */
  readonly now: number;
}

export interface PublicPage {
  /** Path, with its slash. */
  readonly path: string;
  /** Id of the page, as the menu, scripts and the rules for secret pages name it. */
  readonly page: string;
  readonly title: string;
  readonly get?: (context: PublicPageContext) => Promise<PageResponse>;
  readonly post?: (context: PublicPageContext) => Promise<PageResponse>;
}
