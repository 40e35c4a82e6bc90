// Types of the tables of notifications to the operator, for Kysely.

export interface NotificationTables {
  notification: NotificationTable;
  notification_delivery: NotificationDeliveryTable;
  notified_problem: NotifiedProblemTable;
  /** Up to where history was notified; one row. */
  notification_cursor: { id: number; event: number; revision: number };
}

interface NotificationTable {
  id: string;
  at: number;
  type: string;
  /** 1 when it says that something is over. */
  recovered: number;
  /** The notice as JSON, byte for byte as webhooks are given it. */
  body: string;
}

/** A notice on its way to one channel. */
interface NotificationDeliveryTable {
  notification: string;
  /** Digest of where the channel leads. */
  channel: string;
  label: string;
  state: 'queued' | 'sent' | 'failed';
  attempts: number;
  /** Null once it was sent or given up. */
  next_try: number | null;
  problem: string | null;
  sent_at: number | null;
}

/** A problem that was notified and is not over. */
interface NotifiedProblemTable {
  kind: string;
  name: string;
  aspect: string;
  type: string;
  brand: string | null;
  since: number;
}
