// The tables that say which commit each brand serves, as Kysely sees them.
import type { Generated } from 'kysely';

/** What a live brand was last brought to; '' as a brand: what brands share. */
interface BrandStateTable {
  brand: string;
  /** Of all that it is. */
  digest: string;
  /** 1 once it was changed by hand. */
  drifted: Generated<number>;
  /** When it was brought there; 0 where an earlier release did. */
  changed_at: Generated<number>;
  /** Label of the revision that brought it there. */
  revision: Generated<string>;
  /** Label of the revision at which it was last in step; null while it is. */
  held_at: string | null;
}

/** When a live brand was last changed in a risk class by a plan that was not approved. */
interface PortalChangeTable {
  portal: string;
  risk: string;
  at: number;
}

/** The plan that blocked brands wait for, by the id that approves it. */
interface WaitingPlanTable {
  plan_id: string;
  /** JSON: the people who changed it, as their commits say; null where that could not be read. */
  authors: string | null;
  /** Why an approval in a commit does not count; empty where there is none. */
  refused: string;
  source: Generated<number>;
}

/** What each source was last seen to hold, by its number. */
interface SourceHeadTable {
  id: number;
  label: string;
  commit_id: string | null;
  at: number;
}

/** A portal got another name. */
interface PortalRenameTable {
  id: Generated<number>;
  from_name: string;
  to_name: string;
  /** Label of the revision that renamed it. */
  revision: string;
  at: number;
}

/** A revision that was rolled back to; at most one of a source, by its number. */
interface PinTable {
  id: number;
  commit_id: string;
  /** Head of the branch at that time: what is newer lifts the pin. */
  bad_commit: string;
  reason: string;
  actor: string;
  at: number;
}

export interface FleetTables {
  portal_change: PortalChangeTable;
  waiting_plan: WaitingPlanTable;
  pin: PinTable;
  /** Sources that were ever followed; the first one has no name. */
  source: { id: Generated<number>; name: string };
  /** Sources of portals; those that are not here are the first one's. */
  portal_source: { portal: string; source: number };
  portal_rename: PortalRenameTable;
  /** A portal that is served at an earlier commit; `held` is 1 until it is resumed, else the next commit that changes it ends it. */
  rollback: {
    portal: string;
    commit_id: string;
    bad_commit: string;
    reason: string;
    actor: string;
    at: number;
    held: number;
  };
  brand_state: BrandStateTable;
  source_head: SourceHeadTable;
}
