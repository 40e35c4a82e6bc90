// The status of a commit that the host of its repository shows beside it. Pure.

/** The name under which hosts list it. */
export const STATUS_NAME = 'portico/applied';

export interface CommitStatus {
  readonly commit: string;
  readonly state: 'pending' | 'success' | 'failure';
  /** One line; each host cuts it at its own length. */
  readonly description: string;
  /** Where a person finds more; null where there is no such place. */
  readonly link: string | null;
}

/** What came of handing a status to the host. */
export type StatusSent =
  | { readonly state: 'sent' }
  /** `isRefused` where the token may not, which a person has to fix; `wait` in milliseconds, null where the host does not say. */
  | { readonly state: 'failed'; readonly why: string; readonly isRefused: boolean; readonly wait: number | null };
