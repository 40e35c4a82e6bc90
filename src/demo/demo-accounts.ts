// The accounts of the demo: companies, the contact of each, and payments.
import type { Micros } from '../core/money/money.ts';

interface DemoPayment {
  /** Days before the start; a fraction, so that not all payments are in the same hour. */
  readonly daysAgo: number;
  readonly amount: Micros;
  /** Text after `#` is shown to the operator only. */
  readonly description: string;
  readonly status: 'completed' | 'pending' | 'cancelled';
}

export interface DemoAccount {
  readonly id: string;
  readonly portal: 'acme' | 'nordwind';
  readonly type: 'customer' | 'carrier';
  readonly name: string;
  readonly currency: string;
  readonly timezone: string;
  readonly contact: { readonly email: string; readonly name: string };
  readonly payments: readonly DemoPayment[];
}

/** The first account of each portal is shown as the demo login. Completed payments cover the charges of the sample calls. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    id: 'CUST-1001',
    portal: 'acme',
    type: 'customer',
    name: 'Harbour Books Ltd',
    currency: 'USD',
    timezone: 'Europe/London',
    contact: { email: 'demo@acme.example', name: 'Robin Hale' },
    payments: [
      completed(58.31, 5_000_000n, 'Welcome credit # self-signup'),
      completed(57.08, 100_000_000n, 'Card top-up # receipt 4471, checked by phone'),
      completed(30.42, 75_000_000n, 'Bank transfer'),
      { daysAgo: 21.77, amount: 75_000_000n, description: 'Card top-up', status: 'cancelled' },
      completed(9.16, 50_000_000n, 'Card top-up'),
      { daysAgo: 1.23, amount: 120_000_000n, description: 'Bank transfer', status: 'pending' },
    ],
  },
  {
    id: 'CUST-1002',
    portal: 'acme',
    type: 'customer',
    name: 'Lindqvist Logistik AB',
    currency: 'EUR',
    timezone: 'Europe/Stockholm',
    contact: { email: 'kontor@lindqvist.example', name: 'Maja Lindqvist' },
    payments: [completed(52.54, 40_000_000n, 'Bank transfer'), completed(12.35, 25_000_000n, 'Bank transfer')],
  },
  {
    id: 'CUST-1042',
    portal: 'acme',
    type: 'customer',
    name: 'Pacific Dental Group',
    currency: 'USD',
    timezone: 'America/Los_Angeles',
    contact: { email: 'finance@pacific-dental.example', name: 'Jordan Reyes' },
    payments: [completed(40.61, 60_000_000n, 'Invoice 1042-07 # by cheque')],
  },
  {
    id: 'CAR-2001',
    portal: 'nordwind',
    type: 'carrier',
    name: 'Baltic Transit GmbH',
    currency: 'EUR',
    timezone: 'Europe/Berlin',
    contact: { email: 'demo@nordwind.example', name: 'Lena Tamm' },
    payments: [
      completed(45.12, 90_000_000n, 'Settlement, first half # agreed with accounting'),
      completed(15.37, 110_000_000n, 'Settlement, second half'),
      { daysAgo: 14.44, amount: 110_000_000n, description: 'Settlement, sent twice', status: 'cancelled' },
      { daysAgo: 1.05, amount: 60_000_000n, description: 'Settlement, current period', status: 'pending' },
    ],
  },
  {
    id: 'CAR-2002',
    portal: 'nordwind',
    type: 'carrier',
    name: 'Meridian Carrier Services SARL',
    currency: 'EUR',
    timezone: 'Europe/Paris',
    contact: { email: 'noc@meridian.example', name: 'Camille Laurent' },
    payments: [completed(20.29, 70_000_000n, 'Trial deposit')],
  },
];

function completed(daysAgo: number, amount: Micros, description: string): DemoPayment {
  return { daysAgo, amount, description, status: 'completed' };
}
