// The tables of emails, as Kysely sees them.
import type { Generated } from 'kysely';

export interface MailTables {
  mail: MailTable;
  recipient: RecipientTable;
  dkim_key: DkimKeyTable;
  /** Addresses whose server refused email for good, and since when none is sent there. */
  refused_address: RefusedAddressTable;
  mail_test: MailTestTable;
}

/** Whether an address gets the regular emails of a customer on one topic. */
interface RecipientTable {
  portal: string;
  customer: string;
  topic: 'alert' | 'report';
  /** In lower case. */
  email: string;
  /** `waiting`: its owner has not agreed yet. `ended`: its owner wants no more of them. */
  state: 'waiting' | 'confirmed' | 'ended';
  /** In the link of every email that ends them; it does nothing else. */
  stop_secret: string;
  /** sha256 of the secret that was mailed to confirm the address. */
  confirm_hash: string | null;
  asked_at: number | null;
  changed_at: number;
}

/** A key that emails are signed with. Two of each generation: RSA and Ed25519. */
interface DkimKeyTable {
  id: string;
  /** The portal whose server it is for; empty for the operator's. */
  portal: string;
  /** Of the sender address. */
  domain: string;
  algorithm: 'rsa' | 'ed25519';
  generation: number;
  selector: string;
  sealed_key: string;
  /** As its DNS record has it. */
  public_key: string;
  created_at: number;
  /** Since when DNS shows its record; null while it does not, and nothing is signed with it. */
  published_at: number | null;
  /** Since when a newer one signs. */
  retired_at: number | null;
  /** DNS checks in a row that did not find the record. */
  failures: Generated<number>;
  next_check: number;
}

interface RefusedAddressTable {
  portal: string;
  /** In lower case. */
  email: string;
  /** In a row. */
  refusals: number;
  /** Of the last one. */
  problem: string;
  refused_at: number;
  stopped_at: number | null;
}

/** The last test of the server that a portal's emails go through. */
interface MailTestTable {
  portal: string;
  /** Digest of what the server was when it was tested. */
  server: string;
  tested_at: number | null;
  /** Null where it took the login and the sender. */
  problem: string | null;
  failures: Generated<number>;
  next_test: number;
}

interface MailTable {
  id: string;
  portal: string;
  kind: string;
  recipient: string;
  /** The customer that it was queued for; null where there is none. */
  account: string | null;
  subject: string;
  /** Text and HTML; sealed, since it may hold a link that opens an account. Dropped once sent. */
  sealed_body: string | null;
  state: 'queued' | 'sent' | 'failed';
  attempts: Generated<number>;
  /** Null once it is sent or given up. */
  next_try: number | null;
  problem: string | null;
  /** 1 where the server refused this recipient, which says nothing of other emails. */
  recipient_refused: Generated<number>;
  created_at: number;
  sent_at: number | null;
}
