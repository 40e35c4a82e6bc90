// `portico account ...`: customers, contacts and payments.
import { randomBytes } from 'node:crypto';
import { addContact } from '../accounts/contact.ts';
import { addCustomer, listCustomers } from '../accounts/customer.ts';
import { createHasher } from '../accounts/password.ts';
import { addPayment } from '../accounts/payment.ts';
import { isCustomerId, isPortalName } from '../core/ids.ts';
import { formatMicros, parseMicros } from '../core/money.ts';
