// A PortalError is thrown at the edges when the world is wrong. The codes are a closed table:
// each says how the command line exits, what HTTP answers, and whether the loop tries again.

export const errorCodes = {
  'settings-invalid': { exit: 1, http: 500, retry: false },
  'source-unreadable': { exit: 1, http: 503, retry: true },
  'store-unavailable': { exit: 1, http: 503, retry: true },
  'store-newer': { exit: 1, http: 503, retry: false },
  'lease-lost': { exit: 1, http: 503, retry: true },
  'plan-changed': { exit: 1, http: 409, retry: false },
  'address-in-use': { exit: 1, http: 500, retry: false },
  'secret-unreadable': { exit: 1, http: 500, retry: true },
  'not-found': { exit: 1, http: 404, retry: false },
  'already-exists': { exit: 1, http: 409, retry: false },
  'input-invalid': { exit: 1, http: 400, retry: false },
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

/** The words of whatever was thrown, for a message shown to a person. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
