// The response to a request as data; `respond.ts` sends it.

import type { RecordingName } from '../../core/recordings/recording.ts';
import type { LiveStates } from '../../live/live-states.ts';
import type { LiveTopic } from '../../store/schema/calls.ts';
import type { FieldProblem } from '../forms/checks.ts';
import type { Recordings } from '../recordings/playbacks.ts';
import { sessionCookie } from './cookies.ts';

export type PageResponse =
  /** A page. `view` has every key that its template names; the renderer adds the frame. */
  | {
      readonly type: 'html';
      readonly view: object;
      /** Name of the template; the page's own where it is left out. */
      readonly template?: string;
      /** Translated text, not a message key. */
      readonly title?: string;
      readonly status?: number;
      /** File name of our own script on the page. */
      readonly script?: string;
      readonly retryAfter?: number;
      /** What is wrong in the form of a public page. */
      readonly problems?: readonly FieldProblem[];
      /** Without scripts, the browser opens `to` after `seconds`. */
      readonly refresh?: { readonly seconds: number; readonly to: string };
      readonly cookies?: readonly string[];
      /** Token that the visitor's session has from now on. */
      readonly renewed?: string;
    }
  /** Server-sent events: the data, once and after each change of what is up. */
  | {
      readonly type: 'feed';
      readonly topic: LiveTopic;
      /** Things read at most. */
      readonly limit: number;
      readonly data: (states: LiveStates, now: number) => object;
    }
  | { readonly type: 'csv'; readonly name: string; readonly chunks: AsyncIterable<string> | Iterable<string> }
  /** A file that is sent while it is made. */
  | {
      readonly type: 'stream';
      readonly name: string;
      readonly mediaType: string;
      readonly chunks: AsyncIterable<Uint8Array>;
    }
  /** A file that is sent as an attachment and in a sandbox. */
  | { readonly type: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  /** A recording of a call, whole or by parts, as it comes from the operator's storage. */
  | {
      readonly type: 'recording';
      readonly recordings: Recordings;
      readonly name: RecordingName;
      readonly mediaType: string;
      /** Name of the file that is saved; null for a player. */
      readonly saveAs: string | null;
      readonly contact: string;
    }
  | { readonly type: 'json'; readonly status: number; readonly body: object }
  | {
      readonly type: 'redirect';
      /** A path on this host, or a URL from the operator's files or a payment provider. */
      readonly to: string;
      /** Key of a message that the next page shows once. */
      readonly flash?: string;
      readonly cookies?: readonly string[];
      /** Token that the visitor's session has from now on. */
      readonly renewed?: string;
    }
  | { readonly type: 'error'; readonly status: number; readonly retryAfter?: number };

export const html = (view: object): PageResponse => ({ type: 'html', view });
export const notFound: PageResponse = { type: 'error', status: 404 };
/** The `Set-Cookie` values of a response. */
export const cookiesOf = (result: PageResponse): readonly string[] =>
  result.type === 'html' || result.type === 'redirect'
    ? [...(result.renewed === undefined ? [] : [sessionCookie(result.renewed)]), ...(result.cookies ?? [])]
    : [];

/** Redirects to a page that shows the message `notice.<flash>`. */
export const done = (to: string, flash: string): PageResponse => ({ type: 'redirect', to, flash });
