// Opens the zones of the settings that take dynamic updates: their keys resolved.
import { openZone } from '../adapters/dns-update/zone.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import { createDnsChallenges, type DnsChallenges } from '../certificates/dns-challenges.ts';
import type { WritableZone } from '../core/domains/zone.ts';
import { PortalError } from '../core/portal-error.ts';
import type { ZoneRecordParts } from '../domains/zone-records.ts';
import type { Settings } from '../schema/settings.ts';
import type { World } from './world.ts';

interface Parts {
  readonly world: Pick<World, 'clock' | 'environment'>;
  readonly settings: Pick<Settings, 'dns' | 'certificates'>;
}

export interface OpenedZone {
  readonly zone: WritableZone;
  /** Whether names of portals in it get their record. */
  readonly records: boolean;
  /** By whom they are marked. */
  readonly owner: string;
}

/** @throws PortalError `secret-unreadable`, `settings-invalid` */
export function openZones({ world, settings }: Parts): readonly OpenedZone[] {
  return settings.dns.map(({ zone, server, tsig, records, owner }) => ({
    ...{ records, owner },
    zone: openZone({
      ...{ zone, server, clock: world.clock },
      key: { name: tsig.name, algorithm: tsig.algorithm, secret: resolveSecret(tsig.key, world.environment) },
    }),
  }));
}

/** @throws PortalError `settings-invalid` where challenges are to be answered in a zone that takes no updates */
export function openDnsChallenges(
  { certificates, dns }: Parts['settings'],
  zones: readonly OpenedZone[],
): DnsChallenges {
  const { challengeZone } = certificates;
  const isOurs = dns.some(({ zone }) => challengeZone === zone || challengeZone?.endsWith(`.${zone}`) === true);
  if (challengeZone !== null && !isOurs) {
    const hint = 'List the zone with its server and key under dns.';
    throw new PortalError(
      'settings-invalid',
      `certificates.challengeZone: ${challengeZone} is in none of the zones of dns`,
      hint,
    );
  }
  return createDnsChallenges(
    zones.map(({ zone }) => zone),
    challengeZone,
  );
}

/** The zones in which names of portals get their record; null where there is none, or nothing that the records could point to. */
export function zonesOfRecords(
  zones: readonly OpenedZone[],
  edgeTarget: string | null,
): Pick<ZoneRecordParts, 'zones' | 'edgeTarget'> | null {
  const written = zones.filter(({ records }) => records).map(({ zone, owner }) => ({ ...zone, owner }));
  return written.length === 0 || edgeTarget === null ? null : { zones: written, edgeTarget };
}
