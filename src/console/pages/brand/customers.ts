// The customers of a brand, and from a contact's row the portal as that contact sees it.
import { mailStatesOf } from '../../../mail/refused-addresses.ts';
import { contactsOf, listCustomers } from '../../../store/tables/customer-list.ts';
import { momentOf } from '../../ui/times.ts';
import { brandPage } from './brand-page.ts';

const SHOWN = 50;
const MAX_CONTACTS = 200;

const statusLabels = { active: 'Active', 'pending-approval': 'Waits for approval', disabled: 'Disabled' } as const;

export const customersPage = brandPage('customers', async ({ record, parts, query, now }) => {
  const { portal } = record;
  const search = (query.get('search') ?? '').trim().slice(0, 200);
  const after = query.get('after') ?? '';
  const one = query.get('customer') ?? '';
  const found = await listCustomers(parts.store, portal, { search, after, limit: SHOWN + 1 });
  const customers = found.slice(0, SHOWN);
  const href = (more: Readonly<Record<string, string>>): string => {
    const kept = { ...(search === '' ? {} : { search }), ...more };
    return `/brands/${portal}/customers?${new URLSearchParams(kept)}`;
  };
  const contacts = one === '' ? [] : await contactsOf(parts.store, portal, one, MAX_CONTACTS);
  const mailTo = await mailStatesOf(
    parts.store,
    portal,
    contacts.map(({ email }) => email),
  );
  const resume = (address: string): string => `/do/resume-mail?${new URLSearchParams({ portal, address })}`;
  return {
    search,
    one,
    logOut: `/do/end-sessions?${new URLSearchParams({ portal, customer: one })}`,
    contacts: contacts.map(({ id, email, name, disabled }) => ({
      ...{ id, email, name, disabled: disabled !== 0 },
      mail: mailTo(email) === 'fine' ? null : { stopped: mailTo(email) === 'stopped', href: resume(email) },
    })),
    customers: customers.map(({ id, name, type, status, currency, contacts: count, lastLogin }) => ({
      ...{ id, name, type, currency, count },
      status: statusLabels[status],
      ok: status === 'active',
      lastLogin: lastLogin === null ? null : momentOf(lastLogin, now),
      href: href({ ...(after === '' ? {} : { after }), customer: id }),
    })),
    older: found.length > SHOWN ? href({ after: customers.at(-1)?.id ?? '' }) : null,
    first: after === '' ? null : href({}),
  };
});
