// How many logins one address may try: ten a minute.
import { MINUTE } from '../core/durations.ts';
import { createRateLimit, networkOf, type RateLimit } from './rate-limits.ts';

export type AddressLimit = RateLimit;

export function createAddressLimit(): AddressLimit {
  const limit = createRateLimit({ limit: 10, windowMs: MINUTE });
  return {
    take: (address, now) => limit.take(networkOf(address), now),
    giveBack: (address) => limit.giveBack(networkOf(address)),
  };
}
