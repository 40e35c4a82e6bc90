// API tokens of the operator's systems: what each may do, from where, until when, and who made it. Never a secret.
import { apiTokens, EXPIRY_WARNING_MS, type ListedApiToken } from '../../auth/tokens/api-token.ts';
import type { Store } from '../../store/store.ts';
import { timeAgo, timeUntil } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

export const tokensPage: ConsolePage = {
  path: '/tokens',
  template: 'tokens',
  role: 'admin',
  menu: 'tokens',
  liveUpdates: false,
  view: async ({ parts, now }) => {
    const tokens = await apiTokens(parts.store);
    return {
      title: 'API tokens',
      sentence: sentence(tokens.length),
      tokens: tokens.map((token) => viewOf(token, now)),
    };
  },
};

const sentence = (count: number): string =>
  count === 0 ? 'No program has an API token.' : `${count} API ${count === 1 ? 'token' : 'tokens'}`;

function viewOf(token: ListedApiToken, now: number) {
  const { name, role, portals, addresses, createdBy, createdAt, usedAt, expiresAt, previousEndsAt } = token;
  const path = `/tokens/${encodeURIComponent(name)}`;
  return {
    ...{ name, role, createdBy, renew: `${path}/renew`, remove: `${path}/remove` },
    portals: portals?.join(', ') ?? 'all',
    addresses: addresses.join(', ') || 'anywhere',
    created: timeAgo(createdAt, now),
    used: timeAgo(usedAt ?? 0, now),
    ends: expiresAt === null ? null : timeUntil(expiresAt, now),
    over: expiresAt !== null && expiresAt <= now,
    soon: endsSoon(token, now),
    previous: previousEndsAt === null || previousEndsAt <= now ? null : timeUntil(previousEndsAt, now),
  };
}

const endsSoon = ({ expiresAt }: ListedApiToken, now: number): boolean =>
  expiresAt !== null && expiresAt > now && expiresAt - now <= EXPIRY_WARNING_MS;

/** The tokens that end within two weeks, those first that end first. */
export async function endingTokens(store: Store, now: number) {
  const ending = (await apiTokens(store)).filter((token) => endsSoon(token, now));
  return ending
    .sort((left, right) => (left.expiresAt ?? 0) - (right.expiresAt ?? 0))
    .map(({ name, expiresAt }) => ({
      ...{ name, renew: `/tokens/${encodeURIComponent(name)}/renew`, ends: timeUntil(expiresAt ?? 0, now) },
    }));
}
