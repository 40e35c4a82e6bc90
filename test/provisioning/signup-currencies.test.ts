// Accounts that are opened at a portal with several currencies have the template's amounts in their own. Costs half a second.
import { expect, test } from 'vitest';
import { paymentsOf } from '../../src/billing/payment.ts';
import { storedPortalName } from '../../src/core/ids.ts';
import { listRecords } from '../../src/customers/records.ts';
import { completeSignup, requestSignup } from '../../src/provisioning/signup.ts';
import { acmeYaml, portalWorld } from '../support/worlds/portal.ts';

const acme = storedPortalName('acme');
const template = `
apiVersion: portico/v1
kind: TemplateCustomer
name: starter
customer: { debitLimit: 0, minimumPayment: { USD: "10.00", JPY: "1500" }, dailySpendLimit: { USD: "25.00", JPY: "4000" } }
routes:
  - { name: Standard, rateCard: { USD: retail-usd, JPY: retail-jpy } }
payments:
  - { description: Welcome, amount: { USD: "5.00", JPY: "700" } }
  - { description: Dollars alone, amount: "1.00", currency: USD }
  - { description: None in yen, amount: { USD: "2.00", JPY: 0 } }
alerts:
  - { title: Low, area: balance, operator: "<", threshold: { USD: 2, JPY: 300 }, resetThreshold: { USD: 5, JPY: 800 } }
  - { title: Few, area: asr, operator: "<", threshold: 30 }
packages:
  - { name: Minutes, retail: { USD: "4.00", JPY: "600" }, frequency: monthly }
`;

test('an account has the amounts of its currency; none is opened in one that the live template lacks', async () => {
  const yaml = acmeYaml
    .replace(/^(?:signup|currencies):.*$/gm, '')
    .concat('\nsignup: { customer: true, templateCustomer: starter }\ncurrencies: [USD, JPY]\n');
  await using world = await portalWorld({ 'portals/acme/portal.yaml': yaml, 'portals/starter.yaml': template });
  const { store } = world;
  const open = async (currency: string) => {
    const names = { company: 'Kettle', name: 'Kim', email: `${currency}@kettle.example`, phone: '+4930123456' };
    const form = { type: 'customer', ...names, country: 'DE', currency, timezone: 'UTC', language: 'en' } as const;
    const secret = await requestSignup(store, acme, form, { passwordHash: 'x', isKnown: false, now: world.now() });
    return completeSignup(store, acme, secret, { templateCustomer: 'starter' }, world.now());
  };
  const opened = await open('JPY');
  if (opened.outcome !== 'created') throw new Error(opened.outcome);
  const scope = { portal: acme, customer: opened.customer };
  const limits = ['currency', 'debit_limit', 'minimum_payment', 'daily_spend_limit'] as const;
  const row = store.selectFrom('customer').select(limits).where('id', '=', scope.customer);
  expect(Object.values(await row.executeTakeFirstOrThrow())).toEqual(['JPY', 0, 1_500_000_000, 4_000_000_000]);
  const bodies = async (kind: 'route' | 'alert' | 'package') =>
    (await listRecords(store, scope, kind)).map(({ body }) => body);
  expect(await bodies('route')).toMatchObject([{ rateCard: 'retail-jpy' }]);
  const low = { title: 'Low', area: 'balance', operator: '<', threshold: 300, resetThreshold: 800, currency: 'JPY' };
  expect(await bodies('alert')).toHaveLength(2);
  expect(await bodies('alert')).toContainEqual(low);
  expect(await bodies('alert')).toContainEqual({ title: 'Few', area: 'asr', operator: '<', threshold: 30 });
  const item = { name: 'Minutes', retail: '600.00', frequency: 'monthly', currency: 'JPY' };
  expect(await bodies('package')).toEqual([item]);
  const payments = await paymentsOf(store, scope, { limit: 10 });
  expect(payments.map(({ description, amount }) => [description, amount])).toEqual([['Welcome', 700_000_000n]]);

  expect(await open('EUR')).toEqual({ outcome: 'closed' });
});
