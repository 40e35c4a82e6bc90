// The table of customers and carriers.
import type { Generated } from 'kysely';

export interface CustomerTable {
  id: string;
  portal: string;
  type: 'customer' | 'carrier';
  name: string;
  currency: string;
  timezone: string;
  status: 'active' | 'pending-approval' | 'disabled';
  created_at: number;
  debit_limit: Generated<number>;
  minimum_payment: Generated<number>;
  channels: number | null;
  flow_speed: number | null;
  /** Percent, as a decimal. */
  tax: Generated<string>;
  daily_spend_limit: number | null;
  invoice_schedule: 'daily' | 'weekly' | 'monthly' | null;
  invoice_due_days: number | null;
  /** JSON lists. */
  topup_currencies: Generated<string>;
  tags: Generated<string>;
  country: string | null;
  phone: string | null;
  address: Generated<string>;
  /** 1 when its contacts have to prove their phone. */
  verify_phone: Generated<number>;
  /** VAT identification number, without spaces. */
  vat_id: string | null;
}
