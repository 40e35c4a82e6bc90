// When break-glass overrides end: on time, or when the files say the same. Pure.

import { effectiveSections, type Override } from '../core/access/permission.ts';
import type { Desired } from '../core/plan/desired.ts';
import type { BreakGlass } from '../store/tables/break-glass.ts';
import type { EventEntry } from '../store/tables/conditions.ts';

export interface Ending {
  readonly customer: string;
  readonly happening: EventEntry;
}

/** Those that end now, with the event that says why. */
export function breakGlassEndings(all: readonly BreakGlass[], desired: Desired, now: number): Ending[] {
  return all.flatMap((entry) => {
    const { customer, portal, until, reason, actor } = entry;
    const because =
      until <= now ? 'its time is over' : isCommitted(entry, desired, now) ? 'the files say the same' : null;
    if (because === null) return [];
    const message = `break-glass override of ${customer} (${actor}: ${reason}) has ended: ${because}`;
    return [{ customer, happening: { kind: 'portal', name: portal, reason: 'BreakGlassEnded', message } }];
  });
}

/** Whether the customer sees the same without it. */
function isCommitted({ customer, portal, show, hide }: BreakGlass, desired: Desired, now: number): boolean {
  const held = desired.held.some(({ portalName }) => portalName === portal);
  const resources = held ? [] : (desired.wanted.get(portal)?.resources() ?? []);
  const spec = (kind: string, name: string): unknown => {
    const found = resources.find((resource) => resource.kind === kind && resource.name === name);
    return found === undefined ? undefined : JSON.parse(found.spec);
  };
  const access = spec('access', portal) as { readonly sections: readonly string[] } | undefined;
  if (access === undefined) return false;
  const override = spec('override', customer) as Override | undefined;
  const without = effectiveSections(access.sections, [override], now);
  const having = effectiveSections(access.sections, [override, { show, hide, until: null }], now);
  return without.length === having.length && without.every((section) => having.includes(section));
}
