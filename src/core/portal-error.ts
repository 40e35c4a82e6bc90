// A PortalError is thrown at the edges when the world is wrong. The codes are a closed table:
// each says how the command line exits and what HTTP answers.

export const errorCodes = {
  'settings-invalid': { exit: 1, http: 500 },
  'source-unreadable': { exit: 1, http: 503 },
  'store-unavailable': { exit: 1, http: 503 },
  'store-newer': { exit: 1, http: 503 },
  'plan-changed': { exit: 1, http: 409 },
  'lease-lost': { exit: 1, http: 409 },
  'address-in-use': { exit: 1, http: 500 },
  'secret-unreadable': { exit: 1, http: 500 },
  'not-found': { exit: 1, http: 404 },
  'already-exists': { exit: 1, http: 409 },
  'authority-refused': { exit: 1, http: 502 },
  'channel-failed': { exit: 1, http: 502 },
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

/** The words of whatever was thrown, for a message shown to a person. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
