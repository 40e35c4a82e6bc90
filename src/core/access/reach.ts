// The portals that a principal reaches. Pure.

/** All portals, also those to come; or the named ones and no others. */
export type Reach = 'all' | ReadonlySet<string>;

/** Whether it reaches the portal. What belongs to no portal is reached by those who reach all. */
export const reaches = (reach: Reach, portal: string | null | undefined): boolean =>
  reach === 'all' || (typeof portal === 'string' && reach.has(portal));
