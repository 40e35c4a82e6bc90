// The tables, as Kysely sees them. Times are UTC milliseconds, money is integer micro-units, flags are 0 or 1.

import type { Generated } from 'kysely';
import type { CallTables } from './calls.ts';
import type { ConsoleTables } from './console.ts';
import type { CustomerTable } from './customer.ts';
import type { CustomersPortalTables } from './customers.ts';
import type { DomainCheckTable } from './domains.ts';
import type { FleetTables } from './fleet.ts';
import type { MailTables } from './mail.ts';
import type { NotificationTables } from './notifications.ts';

export interface Database
  extends CustomersPortalTables,
    CallTables,
    ConsoleTables,
    FleetTables,
    MailTables,
    NotificationTables {
  /** When each process last proved that the store takes writes. */
  write_check: { process: string; at: number };
  resource: ResourceTable;
  asset_content: { digest: string; bytes: Uint8Array };
  change_counter: { id: number; value: number };
  lease: { id: number; holder: string; fence: number; beat: number };
  reconcile_pass: PassTable;
  /** An empty portal suspends all of them. */
  suspension: { portal: string; reason: string; actor: string; at: number };
  approval: { plan_id: string; actor: string; at: number };
  operator_request: RequestTable;
  /** Files that an earlier process parsed and checked; a cache. */
  parsed_file: { path: string; blob: string; version: string; text: string; body: string };
  revision: RevisionTable;
  condition: ConditionTable;
  event: EventTable;
  authority: { id: number; certificate: string; sealed_key: string };
  certificate: CertificateTable;
  domain_check: DomainCheckTable;
  /** Names whose record is kept in a zone of ours. */
  zone_record: { host: string; failures: number; next_check: number };
  certificate_task: CertificateTaskTable;
  /** The key is kept before the account is made, so that one is made once. */
  acme_account: { ca: string; sealed_key: string; url: string | null };
  /** The response to a request for the token; for `tls-alpn-01` sealed: certificate and key. */
  acme_challenge: { token: string; host: string; type: string; answer: string; at: number };
  /** An authority that is not asked before a time, and why. */
  ca_state: { ca: string; failures: number; blocked_until: number; why: string };
  quota_use: QuotaUseTable;
  /** Keys that session tickets of all listeners are sealed with, the newest first in use. */
  ticket_key: { id: Generated<number>; sealed_key: string; at: number };
  customer: CustomerTable;
  contact: ContactTable;
  session: SessionTable;
  login_attempt: { subject: string; failures: number; blocked_until: number };
  payment: PaymentTable;
}

interface ResourceTable {
  kind: string;
  name: string;
  brand: string | null;
  spec: string;
  digest: string;
  file: string;
  line: number;
  /** Set by triggers: 1 when something other than an apply changed the row, 2 when it put it there. */
  edited: Generated<number>;
  /** When it was removed from the files; null while live. Rows are never deleted by an apply. */
  archived_at: number | null;
  /** Value of the change counter at its last change; readers ask for what is newer than they know. */
  seq: number;
  /** The source of what portals share; of what is a portal's own, the portal's counts. */
  source: Generated<number>;
}

/** The result of the last pass of each source, by its number. */
interface PassTable {
  id: number;
  label: string;
  commit_id: string | null;
  at: number;
  outcome: 'applied' | 'partial' | 'blocked' | 'held' | 'failed';
  message: string;
  /** Digest of whatever besides the store decides the result of a pass (tree, settings, release); null when it has to be repeated. */
  inputs: string | null;
  /** The change counter that the outcome belongs to. */
  counter: number;
}

/** Something asked of the active reconciler by another process. */
interface RequestTable {
  id: Generated<number>;
  at: number;
  kind: 'pass' | 'rewind';
  actor: string;
  /** When the pass that handled it ended; null while it waits. */
  done_at: number | null;
  /** JSON: the `PassOutcome`; null while it waits. */
  outcome: string | null;
}

interface RevisionTable {
  id: Generated<number>;
  /** `main@sha1:<40 hex>` or `folder@sha256:<hex>`. */
  label: string;
  commit_id: string | null;
  author: string;
  message: string;
  plan_id: string;
  changes: number;
  /** Removals that the limits count and that were not approved. */
  removed: Generated<number>;
  /** The changes as JSON, where they are not too many to keep. */
  plan: string | null;
  source: Generated<number>;
  outcome: 'applied' | 'partial' | 'blocked';
  started_at: number;
  applied_at: number;
}

interface ConditionTable {
  kind: string;
  name: string;
  type: string;
  status: string;
  reason: string;
  message: string;
  /** JSON: a `ConditionDetail`; null where there are no facts. */
  detail: Generated<string | null>;
  file: string | null;
  line: number | null;
  since: number;
  revision: string;
  /** When it is checked again automatically; null where only a change of the files or a person helps. */
  next_try: number | null;
}

interface EventTable {
  id: Generated<number>;
  at: number;
  kind: string;
  name: string;
  reason: string;
  message: string;
  /** JSON: a `ConditionDetail`; null where there are no facts. */
  detail: Generated<string | null>;
  revision: string;
}

/** What is to be done for a host's certificate; with `sealed_key` an order is intended or under way. */
interface CertificateTaskTable {
  host: string;
  /** When something is to be done; null while it waits for its domain. */
  next_act: number | null;
  /** Failures in a row. */
  failures: Generated<number>;
  /** Directory URL of the authority. */
  ca: string | null;
  /** Key that the certificate will be of; kept before the order is placed. */
  sealed_key: string | null;
  /** ARI id of the certificate that is replaced (RFC 9773). */
  replaces: string | null;
  order_url: string | null;
  /** 1 once the order may have been finalised. */
  finalized: Generated<number>;
  /** Challenge type that is tried next. */
  challenge: string | null;
  /** JSON: the CAA records that counted when an order was last thought of; null before the first. */
  caa: Generated<string | null>;
}

/** One use of a quota, kept for as long as it counts. */
interface QuotaUseTable {
  id: Generated<number>;
  ca: string;
  quota: 'orders' | 'certificates' | 'duplicates' | 'failures';
  /** What the quota is counted for: nothing (the account), a registered domain, a host. */
  subject: string;
  host: string;
  at: number;
}

interface CertificateTable {
  host: string;
  issuer: string;
  chain: string;
  sealed_key: string;
  not_before: number;
  not_after: number;
  seq: number;
  /** Directory URL of the authority; null where it came from no ACME authority. */
  ca: string | null;
  /** When it is renewed; null where that follows from its dates alone. */
  renew_at: number | null;
  /** When its authority is asked again for the time of renewal (RFC 9773); null where it is not asked. */
  ask_at: number | null;
  /** When the next warning of its end is due; null for one of an earlier release. */
  warning_at: number | null;
}

interface ContactTable {
  id: string;
  portal: string;
  customer: string;
  email: string;
  name: string;
  password_hash: string;
  /** IANA zone; null takes the customer's. */
  timezone: string | null;
  disabled: Generated<number>;
  created_at: number;
  department: Generated<string>;
  phone: Generated<string>;
  mobile: Generated<string>;
  /** Null takes what the browser asks for. */
  language: string | null;
  email_verified_at: number | null;
  phone_verified_at: number | null;
  totp_sealed: string | null;
  /** When a password of the operator ends; null for the contact's own. */
  password_until: Generated<number | null>;
  /** The last time step a code was taken of: each is good once. */
  totp_step: number | null;
  /** JSON list of addresses and prefixes; empty for everywhere. */
  allowed_addresses: Generated<string>;
  /** JSON: what the contact chose of the brand's report columns. Below, its menu and the rows of tables; null as usual. */
  report_columns: Generated<string>;
  menu: string | null;
  density: string | null;
}

interface SessionTable {
  /** sha256 of the cookie's value. */
  token_hash: string;
  portal: string;
  contact: string;
  created_at: number;
  seen_at: number;
  /** What is still to be done: nothing, prove a second factor, choose a password, or set a second factor up. */
  stage: Generated<'open' | 'second-factor' | 'new-password' | 'enrol'>;
  /** When its user last authenticated. Not renamed: processes of the release before read it while a newer one migrates. */
  proved_at: Generated<number>;
  address: Generated<string>;
  agent: Generated<string>;
  /** The operator's person who looks on, who may change nothing. */
  operator: string | null;
  /** Of a passkey that is being used or made. */
  challenge: string | null;
  failures: Generated<number>;
}

interface PaymentTable {
  id: string;
  customer: string;
  description: string;
  amount: number;
  currency: string;
  status: 'completed' | 'pending' | 'cancelled';
  created_at: number;
  portal: string;
  method: Generated<'operator' | 'bank' | 'voucher' | 'stripe' | 'template'>;
  /** The reference of a bank transfer, or the provider's number. */
  reference: string | null;
}
