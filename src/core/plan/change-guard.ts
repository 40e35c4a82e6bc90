// Limits of changes: how many live brands one commit, and any hour, may change in a risk class. What is beyond them waits for an approval.
import { type RiskClass, riskClasses } from './risk.ts';

/** As many brands as `brands`, or `percent` of the fleet where that is more: a small fleet is not held by a percentage. */
export interface ChangeLimit {
  readonly brands: number;
  readonly percent: number;
  readonly brandsPerHour: number;
  readonly percentPerHour: number;
}

export type ChangeLimits = Readonly<Record<RiskClass, ChangeLimit>>;

/** Names of live portals by the class that something of theirs changes in. */
export type ChangedBrands = ReadonlyMap<RiskClass, ReadonlySet<string>>;

export interface ChangeCounts {
  /** Live brands. */
  readonly live: number;
  /** Those changed within the last hour without an approval. */
  readonly lastHour: ChangedBrands;
}

export interface ChangeBlock {
  readonly level: 'change' | 'change-hour';
  readonly subject: RiskClass;
  /** Brands that change, for `change-hour` together with those of the last hour. */
  readonly brands: number;
  readonly total: number;
  readonly limit: number;
  /** The brands of this plan that it holds. */
  readonly portals: readonly string[];
  readonly message: string;
}

/** The limits of changes that a plan would break; empty where it may be applied. */
export function guardChanges(changed: ChangedBrands, counts: ChangeCounts, limits: ChangeLimits): ChangeBlock[] {
  return riskClasses.flatMap((risk) => {
    const portals = changed.get(risk);
    return portals === undefined || portals.size === 0 ? [] : classBlocks(risk, portals, counts, limits[risk]);
  });
}

function classBlocks(
  subject: RiskClass,
  changed: ReadonlySet<string>,
  { live, lastHour }: ChangeCounts,
  limits: ChangeLimit,
): ChangeBlock[] {
  const common = { subject, total: live, portals: [...changed].sort() };
  const limit = limitOf(limits.brands, limits.percent, live);
  if (changed.size > limit.brands) {
    const message = `${changed.size} of ${live} brands change ${subject}; ${limit.text}`;
    return [{ ...common, level: 'change', brands: changed.size, limit: limit.brands, message }];
  }
  const recent = lastHour.get(subject) ?? new Set();
  const all = new Set([...recent, ...changed]);
  const hourly = limitOf(limits.brandsPerHour, limits.percentPerHour, live);
  // More work on brands that are counted already makes it no worse.
  if (all.size <= hourly.brands || all.size === recent.size) return [];
  const message = `with this, ${all.size} of ${live} brands change ${subject} within an hour; ${hourly.text}`;
  return [{ ...common, level: 'change-hour', brands: all.size, limit: hourly.brands, message }];
}

function limitOf(brands: number, percent: number, live: number): { readonly brands: number; readonly text: string } {
  const share = Math.floor((live * percent) / 100);
  return share > brands
    ? { brands: share, text: `limit ${share} (${percent} %)` }
    : { brands, text: `limit ${brands}` };
}

const all = { brands: 1e9, percent: 100, brandsPerHour: 1e9, percentPerHour: 100 };

/** Limits that no plan breaks. */
export const unlimitedChanges: ChangeLimits = { visibility: all, access: all, money: all, code: all, appearance: all };
