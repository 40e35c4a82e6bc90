// Rules between a portal with signup and the template that its accounts are copied from. Problems are reported for the portal,
// so that they do not hold other portals with the same template.
import { currencyDecimals } from '../../core/money/currency.ts';
import { parseMicros } from '../../core/money/money.ts';
import type { Problem } from '../../core/problem.ts';
import type { PortalDocument, TemplateDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';

const pointer = ['signup', 'templateCustomer'];

type Payment = NonNullable<TemplateDocument['value']['payments']>[number];

/** Checks that new accounts get payments only in their currencies, and free credit only with an approval or a spend limit. */
export function signupProblems(portal: PortalDocument, templates: readonly TemplateDocument[]): Problem[] {
  const { signup } = portal.value;
  const template = templates.find((candidate) => candidate.value.name === signup?.templateCustomer);
  if (template === undefined || signup?.customer !== true) return [];
  return [...paymentCurrencyProblems(portal, template), ...creditProblems(portal, template)];
}

function paymentCurrencyProblems(portal: PortalDocument, template: TemplateDocument): Problem[] {
  const { name, currencies } = portal.value;
  return (template.value.payments ?? []).flatMap(({ currency }, index) => {
    // An unknown code is a problem of the template.
    if (currencies.includes(currency) || !currencyDecimals.has(currency)) return [];
    const { file, line } = template.yaml.locate(['payments', index, 'currency'], 'value');
    return [
      findingAt(portal.yaml, pointer, {
        rule: 'payment-currency',
        message: `template "${template.value.name}" makes a payment in ${currency} (${file}:${line}), but accounts of ${name} are kept in ${currencies.join(', ')}`,
        suggestion: `add ${currency} to currencies, or use another template`,
      }),
    ];
  });
}

function creditProblems(portal: PortalDocument, template: TemplateDocument): Problem[] {
  const { customer, payments = [] } = template.value;
  const index = payments.findIndex(isCredit);
  const credit = payments[index];
  const watched = customer?.status === 'pending-approval' || customer?.dailySpendLimit !== undefined;
  if (credit === undefined || watched) return [];
  const { file, line } = template.yaml.locate(['payments', index], 'value');
  return [
    findingAt(portal.yaml, pointer, {
      rule: 'signup-free-credit',
      message: `every visitor may sign up to ${portal.value.name} and gets ${credit.amount} ${credit.currency} to call with (${file}:${line}); free credit is free calls`,
      suggestion: `give the template status: pending-approval or a dailySpendLimit, or take the payment out`,
    }),
  ];
}

/** Whether a payment is credited immediately. Without a status it is completed. */
function isCredit({ amount, status }: Payment): boolean {
  return (status ?? 'completed') === 'completed' && (parseMicros(String(amount)) ?? 0n) > 0n;
}
