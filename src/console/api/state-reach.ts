// The state as a principal of named portals sees it: theirs, and nothing that is of the fleet or of others.
import type { ExpressionBuilder } from 'kysely';
import { type Reach, reaches } from '../../core/access/reach.ts';
import { type Change, losingPortal } from '../../core/plan/change.ts';
import type { Block } from '../../core/plan/guard.ts';
import type { CurrentStatus } from '../../operations/status.ts';
import type { Pass } from '../../reconcile/pass.ts';
import type { Database } from '../../store/schema/tables.ts';

/** Commits, the source, the settings and a rollback of the whole fleet are left out: their texts name anything. */
export function statusWithin(reach: Reach, status: CurrentStatus): CurrentStatus {
  if (reach === 'all') return status;
  const isReached = ({ portal }: { readonly portal: string }): boolean => reaches(reach, portal);
  const brands = status.brands.filter(isReached);
  return {
    // Names of sources are those of other resellers.
    ...{ revision: undefined, observed: undefined, source: undefined, pin: undefined, settings: [] },
    reconciler: status.reconciler,
    suspensions: status.suspensions.filter(isReached),
    rollbacks: status.rollbacks.filter(isReached),
    breakGlass: status.breakGlass.filter(isReached),
    brands,
    ready: status.reconciler.status === 'True' && brands.every(({ ready }) => ready),
  };
}

/** A change that takes something from another portal is left out: it names that one. */
export const changesWithin = (reach: Reach, changes: readonly Change[]): readonly Change[] =>
  reach === 'all'
    ? changes
    : changes.filter((change) => reaches(reach, change.brand) && reaches(reach, losingPortal(change) ?? change.brand));

export const blocksWithin = (reach: Reach, { blocks, blocked }: Pass): readonly Block[] =>
  reach === 'all'
    ? blocks
    : [...new Set(blocked.filter(({ brand }) => reaches(reach, brand)).flatMap((brand) => brand.blocks))];

/** Of portals by their name, of domains and certificates by the portal that has the host. */
export const eventsWithin = (portals: readonly string[]) => (eb: ExpressionBuilder<Database, 'event'>) =>
  eb.or([
    eb.and([eb('event.kind', '=', 'portal'), eb('event.name', 'in', portals)]),
    eb.and([
      eb('event.kind', 'in', ['domain', 'certificate']),
      eb('event.name', 'in', (query) =>
        query
          .selectFrom('resource')
          .select('resource.name')
          .where('resource.kind', '=', 'domain')
          .where('resource.brand', 'in', portals),
      ),
    ]),
  ]);
