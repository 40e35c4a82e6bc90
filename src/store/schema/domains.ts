// Tables of names in DNS.
import type { Generated } from 'kysely';

/** What DNS says of a host, as last seen, and when it is looked at again. */
export interface DomainCheckTable {
  host: string;
  state: 'New' | 'Pending' | 'Misdirected' | 'Prepared' | 'Verified' | 'Lost' | 'Stopped';
  /** When it came into this state. */
  since: number;
  /** Looks in a row that found it not verified. */
  failures: Generated<number>;
  next_check: number;
  /** JSON: when resolvers were asked last, and what each of them answered; null while none was. */
  answers: Generated<string | null>;
}
