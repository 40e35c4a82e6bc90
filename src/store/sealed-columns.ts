// Every kind of text that is sealed, what binds it to its place, and the columns that hold it. Re-encryption goes by this list.
import type { Database } from './schema/tables.ts';

declare const sealContext: unique symbol;

/** What a sealed text is of; only `sealedAs` makes one, so that nothing is sealed that is not listed here. */
export type SealContext = string & { readonly [sealContext]: true };

const context = (text: string): SealContext => text as SealContext;

/** The context of each kind of sealed text. A context never changes: what was sealed with it could not be opened any more. */
export const sealedAs = {
  authority: () => context('authority'),
  acmeAccount: (authority: string) => context(`account ${authority}`),
  /** Of a certificate, of an order for one, and of the answer to a challenge. */
  host: (host: string) => context(host),
  ticketKey: () => context('ticket key'),
  /** Without the portal, whose name may change. */
  signingKey: (id: string) => context(`signing key ${id}`),
  dkimKey: (id: string) => context(`dkim key ${id}`),
  totp: (contact: string) => context(`totp ${contact}`),
  consoleTotp: (email: string) => context(`console totp ${email}`),
  email: (id: string) => context(`mail ${id}`),
  response: (owner: string, key: string) => context(`response to ${owner} ${key}`),
  // Not stored: the visitor's browser sends these back.
  totpSetup: (session: string) => context(`totp setup ${session}`),
  passkeyForm: (portal: string) => context(`passkey ${portal}`),
  consoleTotpSetup: (email: string) => context(`console totp setup ${email}`),
  consolePasskeyForm: (purpose: string) => context(`console passkey ${purpose}`),
  signupForm: (portal: string) => context(`signup ${portal}`),
  signupSent: (portal: string) => context(`signup sent ${portal}`),
  proofOfWork: (form: string) => context(`proof of work ${form}`),
} as const;

type Row = Readonly<Record<string, unknown>>;

export interface SealedColumn {
  readonly table: keyof Database;
  readonly column: string;
  /** The primary key. */
  readonly keys: readonly string[];
  /** Rows of this value alone hold sealed text. */
  readonly only?: { readonly column: string; readonly value: string };
  /** What the values are, for operators; plural. */
  readonly title: string;
  readonly contextOf: (row: Row) => SealContext;
  /** What becomes of a row whose value no key opens, once the operator gives it up: deleted, or left without what depends on it. */
  readonly discarded: 'delete' | Readonly<Record<string, null | 0>>;
}

const text = (row: Row, column: string): string => String(row[column]);

export const sealedColumns: readonly SealedColumn[] = [
  {
    ...{ table: 'authority', column: 'sealed_key', keys: ['id'], title: 'key of the internal authority' },
    ...{ contextOf: sealedAs.authority, discarded: 'delete' },
  },
  {
    ...{ table: 'acme_account', column: 'sealed_key', keys: ['ca'], title: 'ACME accounts' },
    ...{ contextOf: (row) => sealedAs.acmeAccount(text(row, 'ca')), discarded: 'delete' },
  },
  {
    ...{ table: 'certificate', column: 'sealed_key', keys: ['host'], title: 'certificates' },
    ...{ contextOf: (row) => sealedAs.host(text(row, 'host')), discarded: 'delete' },
  },
  {
    ...{ table: 'certificate_task', column: 'sealed_key', keys: ['host'], title: 'orders of certificates' },
    contextOf: (row) => sealedAs.host(text(row, 'host')),
    discarded: { ca: null, sealed_key: null, replaces: null, order_url: null, finalized: 0 },
  },
  {
    ...{ table: 'acme_challenge', column: 'answer', keys: ['token'], title: 'answers to challenges' },
    only: { column: 'type', value: 'tls-alpn-01' },
    ...{ contextOf: (row) => sealedAs.host(text(row, 'host')), discarded: 'delete' },
  },
  {
    ...{ table: 'ticket_key', column: 'sealed_key', keys: ['id'], title: 'keys of session tickets' },
    ...{ contextOf: sealedAs.ticketKey, discarded: 'delete' },
  },
  {
    ...{ table: 'signing_key', column: 'sealed_key', keys: ['id'], title: 'signing keys of portals' },
    ...{ contextOf: (row) => sealedAs.signingKey(text(row, 'id')), discarded: 'delete' },
  },
  {
    ...{ table: 'dkim_key', column: 'sealed_key', keys: ['id'], title: 'keys that emails are signed with' },
    ...{ contextOf: (row) => sealedAs.dkimKey(text(row, 'id')), discarded: 'delete' },
  },
  {
    ...{ table: 'contact', column: 'totp_sealed', keys: ['id'], title: 'second factors' },
    contextOf: (row) => sealedAs.totp(text(row, 'id')),
    discarded: { totp_sealed: null, totp_step: null },
  },
  {
    ...{ table: 'console_user', column: 'totp_sealed', keys: ['email'], title: 'second factors of console users' },
    contextOf: (row) => sealedAs.consoleTotp(text(row, 'email')),
    discarded: { totp_sealed: null, totp_step: null, password_hash: null },
  },
  {
    ...{ table: 'mail', column: 'sealed_body', keys: ['id'], title: 'queued emails' },
    ...{ contextOf: (row) => sealedAs.email(text(row, 'id')), discarded: 'delete' },
  },
  ...(['digest', 'sealed_answer'] as const).map(
    (column): SealedColumn => ({
      ...{ table: 'idempotency', column, keys: ['owner', 'key'], title: 'responses kept for repeated requests' },
      contextOf: (row) => sealedAs.response(text(row, 'owner'), text(row, 'key')),
      discarded: 'delete',
    }),
  ),
];
