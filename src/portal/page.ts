// What a page is given and what it gives back. One file a page in `pages/`; the list of them is in `pages/registry.ts`.
import type { SignedIn } from '../accounts/session.ts';
import type { Zone } from '../reports/zone.ts';
import type { Store } from '../store/store.ts';
import type { Messages } from './messages/en.ts';
import type { PortalSnapshot } from './snapshot.ts';

export interface PageContext {
  readonly store: Store;
  readonly snapshot: PortalSnapshot;
  readonly visitor: SignedIn;
  /** Sections in effect for the visitor's customer. */
  readonly sections: readonly string[];
  readonly query: URLSearchParams;
  /** The visitor's time zone. */
  readonly zone: Zone;
  readonly messages: Messages;
  /** UTC milliseconds. */
  readonly now: number;
}

export type PageResult =
  /** `view` has every key its template names; the frame around it is added by the renderer. */
  | { readonly type: 'html'; readonly view: object }
  | { readonly type: 'csv'; readonly name: string; readonly chunks: AsyncIterable<string> | Iterable<string> };

export interface Page {
  /** Path without the slash, and name of the template. */
  readonly id: string;
  /** The section that opens it; null for a page that every signed-in visitor has. */
  readonly section: string | null;
  readonly title: string;
  readonly answer: (context: PageContext) => Promise<PageResult>;
}

export const message = (messages: Messages, key: string): string => messages[key] ?? key;
