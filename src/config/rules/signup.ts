// Rules between a portal with signup and the template that its accounts are copied from. Problems are reported for the portal,
// so that they do not hold other portals with the same template.
import { currencyDecimals } from '../../core/money/currency.ts';
import { parseMicros } from '../../core/money/money.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal, ReadableTemplate } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { broken, entriesOf, known, membersOf } from '../documents/sound.ts';
import { templateCurrencyProblems } from './template-currencies.ts';

const pointer = ['signup', 'templateCustomer'];

/** Checks that new accounts get payments only in their currencies, and free credit only with an approval or a spend limit. */
export function signupProblems(portal: ReadablePortal, templates: readonly ReadableTemplate[]): Problem[] {
  const signup = known(portal.value.signup);
  const name = known(signup?.templateCustomer);
  const template = name === undefined ? undefined : templates.find((candidate) => candidate.value.name === name);
  if (template === undefined || signup?.customer !== true) return [];
  return [
    ...paymentCurrencyProblems(portal, template),
    ...templateCurrencyProblems(portal, template),
    ...creditProblems(portal, template),
  ];
}

function paymentCurrencyProblems(portal: ReadablePortal, template: ReadableTemplate): Problem[] {
  const { currencies } = portal.value;
  // The currency may be the one that is broken.
  if (currencies === broken || currencies.includes(broken)) return [];
  return entriesOf(template.value.payments).flatMap(([index, { currency }]) => {
    // An unknown code is a problem of the template.
    if (currency === undefined || currency === broken) return [];
    if (currencies.includes(currency) || !currencyDecimals.has(currency)) return [];
    const { file, line } = template.yaml.locate(['payments', index, 'currency'], 'value');
    return [
      findingAt(portal.yaml, pointer, {
        rule: 'payment-currency',
        message: `template "${String(known(template.value.name))}" makes a payment in ${currency} (${file}:${line}), but accounts of ${named(portal)} are kept in ${currencies.join(', ')}`,
        suggestion: `add ${currency} to currencies, or use another template`,
      }),
    ];
  });
}

function creditProblems(portal: ReadablePortal, template: ReadableTemplate): Problem[] {
  const { customer } = template.value;
  if (customer === broken || customer?.status === broken) return [];
  const [found] = creditsOf(template);
  const watched = customer?.status === 'pending-approval' || customer?.dailySpendLimit !== undefined;
  if (found === undefined || watched) return [];
  const { index, credit } = found;
  const { file, line } = template.yaml.locate(['payments', index], 'value');
  return [
    findingAt(portal.yaml, pointer, {
      rule: 'signup-free-credit',
      message: `every visitor may sign up to ${named(portal)} and gets ${credit} to call with (${file}:${line}); free credit is free calls`,
      suggestion: `give the template status: pending-approval or a dailySpendLimit, or take the payment out`,
    }),
  ];
}

/** Payments that are credited immediately, with their amounts. Without a status a payment is completed. */
function creditsOf({ value }: ReadableTemplate): { readonly index: number; readonly credit: string }[] {
  return entriesOf(value.payments).flatMap(([index, { amount, currency, status = 'completed' }]) => {
    if (amount === broken || currency === broken || status !== 'completed') return [];
    const amounts: [string | undefined, string | number][] =
      typeof amount === 'object' ? membersOf(amount) : [[currency, amount]];
    const credit = amounts.find(([, each]) => (parseMicros(String(each)) ?? 0n) > 0n);
    return credit === undefined ? [] : [{ index, credit: `${credit[1]} ${credit[0] ?? ''}`.trim() }];
  });
}

const named = ({ value }: ReadablePortal): string => known(value.name) ?? 'the portal';
