// `/dashboard`: to-do list, balance, traffic and latest calls, each only where its section is in effect.

import { restrictionsOf } from '../../auth/restrictions.ts';
import { callsPage } from '../../calls/search/search.ts';
import { requestEmailVerification } from '../../customers/email.ts';
import { done, html } from '../http/response.ts';
import { type EmailContent, sendPortalEmail } from '../mail/compose.ts';
import { latestView } from './calls/latest-view.ts';
import { trafficView } from './dashboard-traffic.ts';
import { firstSteps, openSteps, type Step, stepsView } from './first-steps.ts';
import { walletOf } from './money/wallet.ts';
import { type Page, type PageContext, sees } from './page.ts';

const LATEST = 5;

export const dashboardPage: Page = {
  id: 'dashboard',
  secret: false,
  section: null,
  title: 'dashboard.title',
  allowedWhileRestricted: true,
  respond: async (context) => {
    const { checklist, first, tiles, calls, mayBalance } = await context.remember(keyOf(context), () => draw(context));
    const balance = mayBalance ? await balanceOf(context) : null;
    return html({
      checklist:
        balance?.low === true && balance.topUp !== null
          ? [
              ...checklist,
              {
                text: context.t('checklist.balance'),
                label: context.t('checklist.balance-do'),
                href: balance.topUp,
                act: null,
              },
            ]
          : checklist,
      firstSteps: first,
      stepToken: '',
      waiting: context.visitor.customerStatus === 'pending-approval',
      isFree: checklist.length === 0,
      balance,
      tiles,
      calls,
    });
  },
  actions: {
    'send-again': {
      section: null,
      proof: 'none',
      entry: null,
      email: 'address',
      run: async ({ store, services, site, visitor, now }) => {
        const wait = services.limits.resetAccount.take(`verify ${visitor.contact}`, now);
        if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
        const secret = await requestEmailVerification(store, visitor, visitor.email, now);
        const content: EmailContent = {
          kind: 'verify-email',
          recipient: visitor.email,
          action: `/verify?token=${secret}`,
        };
        await sendPortalEmail({ store, services, site }, visitor.language, content);
        return done('/dashboard', 'link-sent');
      },
    },
  },
};

interface Drawn {
  /** What is to do, of an account that has calls already. */
  readonly checklist: readonly Pick<Step, 'text' | 'label' | 'href' | 'act'>[];
  /** The steps to the first call; null once there was one. */
  readonly first: ReturnType<typeof stepsView> | null;
  /** HTML of the figures. */
  readonly tiles: string;
  /** HTML of the graphs and the latest calls. */
  readonly calls: string;
  readonly mayBalance: boolean;
}

/** Returns the cache key of the expensive parts: what they depend on besides the contact. */
const keyOf = ({ t, zone, sections }: PageContext): string => `dashboard ${t.lang} ${zone.name} ${sections.join()}`;

async function draw(context: PageContext): Promise<Drawn> {
  const { store, visitor, t, now, site } = context;
  const restrictions = await restrictionsOf(store, visitor, now);
  const may = (...ids: string[]): boolean => restrictions.length === 0 && sees(context, ...ids);
  const newest = await callsPage(store, visitor.customer, { from: 0, to: now, number: null }, null, LATEST);
  const isNew = newest.calls.length === 0;
  const calls = {
    traffic: !isNew && may('cdr', 'breakout', 'summary', 'latest-calls') ? await trafficView(context) : null,
    latest: !isNew && may('latest-calls', 'cdr') ? latestView(context, newest.calls) : null,
    hasCdr: may('cdr'),
    hasSummary: may('summary'),
    m: t.messages,
  };
  return {
    checklist: isNew ? [] : await openSteps(context, restrictions),
    first: isNew ? stepsView(context, await firstSteps(context, restrictions)) : null,
    tiles: site.part('dashboard-tiles', calls),
    calls: site.part('dashboard-calls', calls),
    mayBalance: may('balance'),
  };
}

async function balanceOf(context: PageContext) {
  const { visitor, t } = context;
  const wallet = await walletOf(context);
  if (wallet === null) return null;
  const { balance, pending, debitLimit, topUp } = wallet;
  return {
    amount: t.money(balance, visitor.currency),
    owed: balance < 0n,
    low: balance + debitLimit <= 0n,
    pending: pending === 0n ? '' : t('dashboard.pending', { amount: t.money(pending, visitor.currency) }),
    topUp,
  };
}
