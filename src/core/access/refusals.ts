// Why a request was refused: the reasons that the log and the metrics name, by listener. Pure.

interface RefusalEntry {
  readonly listener: 'portal' | 'console';
  /** A try to get in: what alerts count. */
  readonly login: boolean;
  readonly what: string;
}

export const refusals = {
  password: {
    listener: 'portal',
    login: true,
    what: 'a login with a wrong email, password or address, known account or not',
  },
  'second-factor': { listener: 'portal', login: true, what: 'a wrong code, or a passkey that did not fit' },
  confirm: {
    listener: 'portal',
    login: true,
    what: 'a wrong password or code where a signed-in visitor confirms again',
  },
  'login-wait': { listener: 'portal', login: true, what: 'a login that has to wait after failures' },
  bearer: { listener: 'portal', login: true, what: 'a personal token that is missing, unknown or expired' },
  scope: { listener: 'portal', login: false, what: 'a personal token without the scope' },
  link: { listener: 'portal', login: false, what: 'an emailed link that is unknown, used or expired' },
  signature: { listener: 'portal', login: false, what: 'an event of a payment provider with a wrong signature' },
  'cross-site': { listener: 'portal', login: false, what: 'a write that another site sent' },
  form: { listener: 'portal', login: false, what: 'a form of another session, or a write in a support view' },
  forbidden: { listener: 'portal', login: false, what: 'any other request that is not allowed' },
  limit: { listener: 'portal', login: false, what: 'a request beyond a limit' },
  'email-limit': { listener: 'portal', login: false, what: 'an email beyond a limit of `emails:`' },
  'console-login': {
    listener: 'console',
    login: true,
    what: 'a wrong token, password, code, passkey or invitation, or a login that the provider refused or that has no role',
  },
  'console-bearer': { listener: 'console', login: true, what: 'a bearer token that is missing, unknown or expired' },
  'console-confirm': {
    listener: 'console',
    login: true,
    what: 'a wrong token, code or passkey where a user confirms the login before something sensitive',
  },
  'console-wait': { listener: 'console', login: true, what: 'a login beyond the limit of an address' },
  'console-signature': { listener: 'console', login: false, what: 'a Git hook with a wrong signature' },
  'console-cross-site': {
    listener: 'console',
    login: false,
    what: 'a write that another site sent, or a form of another session',
  },
  'console-host': {
    listener: 'console',
    login: false,
    what: 'a host name that the listener does not have (DNS rebinding)',
  },
  'console-role': {
    listener: 'console',
    login: false,
    what: 'a request that the role does not allow, or that asks for a recent login',
  },
  'console-limit': { listener: 'console', login: false, what: 'any other request beyond a limit' },
} as const satisfies Readonly<Record<string, RefusalEntry>>;

export type RefusalReason = keyof typeof refusals;
export const refusalReasons = Object.keys(refusals) as readonly RefusalReason[];

export interface Refusal {
  readonly reason: RefusalReason;
  /** Null where no portal was found, and at the console. */
  readonly portal: string | null;
  /** Of the client, as `networkOf` writes it; empty where no request caused it. */
  readonly network: string;
  /** The first part of the path, of those that there are. */
  readonly route: string;
  /** The number that the visitor was shown. */
  readonly request: string;
  /** An email address as it was typed; the log has a keyed digest of it. */
  readonly account?: string;
}

/** Records refused requests. */
export interface Refusals {
  record(refusal: Refusal): void;
  /** Writes how many lines were left out since the last call. */
  flush(): void;
}

/** Records nothing: for previews, which serve no one. */
export const noRefusals: Refusals = { record: () => undefined, flush: () => undefined };
