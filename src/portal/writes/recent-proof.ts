// Whether a visitor has authenticated recently enough for what others must not do with a session that they found open.

import type { PageResponse } from '../http/response.ts';
import type { PageContext } from '../pages/page.ts';

/** `customers.recentProof` is how long a login, or a confirmation of password and second factor, counts. */
export const hasRecentProof = ({
  visitor,
  services,
  now,
}: Pick<PageContext, 'visitor' | 'services' | 'now'>): boolean =>
  now - visitor.authenticatedAt <= services.customerRules.recentProof;

/** Asks for password and second factor, and leads back. */
export const confirmFirst = (path: string): PageResponse => ({
  ...{ type: 'redirect', to: `/confirm?next=${path}`, flash: 'confirm-first' },
});
