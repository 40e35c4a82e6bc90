// The tables of the customers' portal, as Kysely sees them. Where there is a `customer`, it is empty for what belongs to
// the whole portal.
import type { Generated } from 'kysely';

export interface CustomersPortalTables {
  record: RecordTable;
  file_content: { portal: string; customer: string; id: string; media_type: string; bytes: Uint8Array };
  rate: RateTable;
  package_charge: PackageChargeTable;
  signature: SignatureTable;
  alert_state: AlertStateTable;
  recovery_code: { contact: string; hash: string };
  passkey: PasskeyTable;
  device: DeviceTable;
  link: LinkTable;
  signup: SignupTable;
  visitor_request: VisitorRequestTable;
  access_token: AccessTokenTable;
  /** What was answered to a request with an Idempotency-Key; no status while it is being worked on. */
  idempotency: KeptResponseTable;
  /** How often something was done in a window, by all processes together; `subject` is a digest. */
  shared_count: { rate: string; subject: string; begins_at: number; ends_at: number; count: number };
  signing_key: { id: string; portal: string | null; sealed_key: string; public_key: string; at: number };
  voucher: VoucherTable;
  checkout: CheckoutTable;
  /** A customer asks to be erased; the row ends when it takes that back, or is erased. */
  erasure_request: ErasureRequestTable;
  audit: AuditTable;
  csp_report: CspReportTable;
}

/** One thing of an account: its body is JSON that fits the kind's schema. */
interface RecordTable {
  portal: string;
  customer: string;
  kind: string;
  id: string;
  body: string;
  created_at: number;
  updated_at: number;
}

/** One line of a rate card. */
interface RateTable {
  portal: string;
  card: string;
  /** Digits that a number starts with. */
  prefix: string;
  valid_from: number;
  destination: string;
  /** A minute. */
  rate: number;
  connect_cost: number;
  /** Seconds billed at least, and steps after them. */
  minimum: number;
  increment: number;
  /** From when the prefix has no price; null where another line follows, or none. */
  ends_at: number | null;
}

interface PackageChargeTable {
  portal: string;
  customer: string;
  /** Made of the package and the day it is due, so that one is charged once. */
  id: string;
  package: string;
  description: string;
  amount: number;
  created_at: number;
}

/** What was signed, word by word; never changed. */
interface SignatureTable {
  portal: string;
  customer: string;
  contract: string;
  revision: number;
  contact: string;
  /** As typed. */
  signer: string;
  name: string;
  text: string;
  address: string;
  signed_at: number;
}

interface AlertStateTable {
  portal: string;
  customer: string;
  alert: string;
  raised: number;
  /** As last seen; null where there was nothing to measure. */
  value: string | null;
  sent_at: number | null;
  next_check: number;
}

interface PasskeyTable {
  /** Credential id, base64url. */
  id: string;
  portal: string;
  contact: string;
  name: string;
  public_key: string;
  counter: number;
  /** Comma-separated. */
  transports: string;
  created_at: number;
  used_at: number | null;
}

/** A browser that a contact has logged in with. */
interface DeviceTable {
  /** sha256 of the cookie's value. One browser may be that of several contacts. */
  hash: string;
  contact: string;
  portal: string;
  /** 1 where a second factor was given with it. */
  second_factor: number;
  /** ISO 3166 code of the last login; null where the operator has no source of countries. */
  country: string | null;
  created_at: number;
  seen_at: number;
}

/** A secret that was mailed or handed out, good for one use. */
interface LinkTable {
  hash: string;
  purpose: LinkPurpose;
  portal: string;
  contact: string;
  detail: string;
  expires_at: number;
}

/** `email` needs a session of the contact; `email-by-operator` does not; `email-stop` is mailed to the address that is being replaced. */
export type LinkPurpose = 'reset' | 'email' | 'email-by-operator' | 'email-stop' | 'phone' | 'invite' | 'support';

/** What a visitor asked for, the same row whether or not there is an account: a job does the work at another time. */
interface VisitorRequestTable {
  id: string;
  portal: string;
  kind: 'reset' | 'signup' | 'signup-again' | 'refused-login';
  /** JSON. */
  body: string;
  due_at: number;
}

/** A visitor whose e-mail is not verified yet: no account. */
interface SignupTable {
  hash: string;
  portal: string;
  email: string;
  body: string;
  password_hash: string;
  expires_at: number;
}

/** Of a customer's own programs. */
interface AccessTokenTable {
  portal: string;
  customer: string;
  hash: string;
  id: string;
  contact: string;
  name: string;
  /** Comma-separated. */
  scopes: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

interface VoucherTable {
  portal: string;
  hash: string;
  kind: 'credit' | 'multiplier' | 'addition';
  /** Micro-units; of a multiplier, millionths of the factor. */
  value: number;
  currency: string;
  /** What has to have been paid before it can be used. */
  minimum: number;
  expires_at: number | null;
  used_by: string | null;
  used_at: number | null;
  created_at: number;
}

/** A payment that a provider was asked to take. */
interface CheckoutTable {
  portal: string;
  customer: string;
  /** The provider's own. */
  id: string;
  provider: string;
  payment: string;
  amount: number;
  currency: string;
  created_at: number;
}

interface AuditTable {
  id: Generated<number>;
  portal: string;
  customer: string;
  contact: string;
  kind: string;
  detail: string;
  address: string;
  agent: string;
  request: string;
  at: number;
}

interface CspReportTable {
  portal: string;
  page: string;
  directive: string;
  blocked: string;
  count: number;
  first_at: number;
  last_at: number;
}

/** The response to a request with an Idempotency-Key. */
interface KeptResponseTable {
  owner: string;
  key: string;
  /** Sealed, since a request may hold a password. */
  digest: string;
  status: number | null;
  /** Of earlier releases; never written. */
  answer: string | null;
  sealed_answer: string | null;
  at: number;
}

interface ErasureRequestTable {
  portal: string;
  customer: string;
  contact: string;
  asked_at: number;
  /** What became of it; null where it waits. */
  decision: 'done' | 'refused' | null;
  reason: string | null;
  decided_at: number | null;
}
