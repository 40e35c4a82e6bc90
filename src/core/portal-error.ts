// PortalError, for failures of the environment (store, network, input). The codes are a closed table with the exit code and
// the HTTP status of each.

export const errorCodes = {
  'settings-invalid': { exit: 1, http: 500 },
  'source-unreadable': { exit: 1, http: 503 },
  'store-unavailable': { exit: 1, http: 503 },
  /** No connection, or a file that cannot be read. */
  'store-unreachable': { exit: 1, http: 503 },
  'store-full': { exit: 1, http: 503 },
  'store-read-only': { exit: 1, http: 503 },
  'store-newer': { exit: 1, http: 503 },
  'plan-changed': { exit: 1, http: 409 },
  'lease-lost': { exit: 1, http: 409 },
  'address-in-use': { exit: 1, http: 500 },
  'address-refused': { exit: 1, http: 502 },
  'delivery-failed': { exit: 1, http: 502 },
  'secret-unreadable': { exit: 1, http: 500 },
  'not-found': { exit: 1, http: 404 },
  'already-exists': { exit: 1, http: 409 },
  'authority-refused': { exit: 1, http: 502 },
  'channel-failed': { exit: 1, http: 502 },
  'approval-refused': { exit: 1, http: 403 },
  forbidden: { exit: 1, http: 403 },
  'input-invalid': { exit: 1, http: 400 },
} as const;

export type ErrorCode = keyof typeof errorCodes;

export class PortalError extends Error {
  readonly code: ErrorCode;
  /** What the reader should do next. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PortalError';
    this.code = code;
    this.hint = hint;
  }
}

/** The message of a thrown value, for display. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
