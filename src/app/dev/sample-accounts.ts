// Create sample data for each portal of the folder, also for one that appears later, and return a line about each once.
import type { Hasher } from '../../auth/password.ts';
import type { Clock } from '../../core/clock.ts';
import { seedPortal } from '../../demo/seed-portal.ts';
import type { CurrenciesSpec } from '../../kinds/currencies.ts';
import type { PortalSpec } from '../../kinds/portal.ts';
import type { Store } from '../../store/store.ts';

interface SamplingInput {
  readonly store: Store;
  readonly hasher: Hasher;
  readonly clock: Pick<Clock, 'now'>;
  readonly passwordFile: string;
  readonly urlOf: (host: string) => string;
}

export interface Sampling {
  /** Brand, URL and login of portals that no earlier call returned. */
  next(): Promise<string[][]>;
}

export function createSampling({ store, hasher, clock, passwordFile, urlOf }: SamplingInput): Sampling {
  const known = new Set<string>();
  return {
    next: async () => {
      const lines: string[][] = [];
      for (const { name, brand, currency } of await livePortals(store)) {
        if (known.has(name)) continue;
        known.add(name);
        const login = await seedPortal({ name, currency }, { store, hasher, now: clock.now(), passwordFile });
        lines.push([brand, urlOf(`${name}.localhost`), `${login.email} / ${login.password}`]);
      }
      return lines;
    },
  };
}

async function livePortals(store: Store): Promise<{ name: string; brand: string; currency: string }[]> {
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'name', 'spec'])
    .where('kind', 'in', ['portal', 'currencies'])
    .where('archived_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.flatMap(({ kind, name, spec }) => {
    const money = rows.find((row) => row.kind === 'currencies' && row.name === name);
    if (kind !== 'portal' || money === undefined) return [];
    const { brand } = JSON.parse(spec) as PortalSpec;
    return [{ name, brand, currency: (JSON.parse(money.spec) as CurrenciesSpec).default }];
  });
}
