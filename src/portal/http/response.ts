// What a request comes to, as data; `answers.ts` sends it.

export type PageResponse =
  /** `view` has every key its template names; the frame around it is added by the renderer. */
  | {
      readonly type: 'html';
      readonly view: object;
      /** Where it is not the page's own. */
      readonly template?: string;
      /** Words, not a key. */
      readonly title?: string;
      readonly status?: number;
      /** Name of our own script that the page has. */
      readonly script?: string;
      readonly retryAfter?: number;
      readonly cookies?: readonly string[];
      /** Done once the answer is on its way, so that the time it takes tells nothing. */
      readonly after?: () => Promise<void>;
    }
  | { readonly type: 'csv'; readonly name: string; readonly chunks: AsyncIterable<string> | Iterable<string> }
  /** A file that is made while it is sent. */
  | {
      readonly type: 'stream';
      readonly name: string;
      readonly mediaType: string;
      readonly chunks: AsyncIterable<Uint8Array>;
    }
  /** Always as an attachment, in a sandbox. */
  | { readonly type: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly type: 'json'; readonly status: number; readonly body: object }
  | {
      readonly type: 'redirect';
      /** A path here, or a URL that the operator's files or a provider gave. */
      readonly to: string;
      /** Key of a message that the next page shows once. */
      readonly flash?: string;
      readonly cookies?: readonly string[];
    }
  | { readonly type: 'error'; readonly status: number; readonly retryAfter?: number };

export const html = (view: object): PageResponse => ({ type: 'html', view });
export const notFound: PageResponse = { type: 'error', status: 404 };
/** Done: on to a page that says so. */
export const done = (to: string, flash: string): PageResponse => ({ type: 'redirect', to, flash });
