// Customers that ask to be erased: who, since when, and what can be done.
import { erasureRequests } from '../../customers/across.ts';
import { timeAgo } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

/** Requests that are listed; more wait for these to be decided. */
const LISTED = 200;

export const erasuresPage: ConsolePage = {
  path: '/erasures',
  template: 'erasures',
  role: 'operator',
  menu: 'erasures',
  view: async ({ parts, now }) => {
    const waiting = await erasureRequests(parts.store, null, LISTED);
    return {
      title: 'Erasure requests',
      sentence: sentence(waiting.length),
      requests: waiting.map(({ portal, customer, askedAt }) => {
        const decide = (decision: string): string =>
          `/do/decide-erasure?${new URLSearchParams({ portal, customer, decision })}`;
        return {
          ...{ portal, customer, asked: timeAgo(askedAt, now) },
          ...{ brand: `/brands/${portal}`, done: decide('done'), refuse: decide('refused') },
        };
      }),
    };
  },
};

const sentence = (count: number): string => {
  if (count === 0) return 'No customer asks to be erased.';
  const most = count === LISTED ? 'The first ' : '';
  return `${most}${count} ${count === 1 ? 'customer asks' : 'customers ask'} to be erased`;
};
