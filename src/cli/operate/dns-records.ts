// `portico dns records`: every record that has to exist for the live domains, for tools that manage zones.
import { Option } from 'commander';
import { openServer } from '../../app/open-server.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { registeredDomain } from '../../certificates/registered-domain.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { challengeName, delegationTarget } from '../../core/domains/delegation.ts';
import { needsRecord } from '../../core/domains/host-policy.ts';
import { RECOMMENDED_TTL } from '../../core/domains/text.ts';
import { openStore } from '../../store/store.ts';
import { liveDomains } from '../../store/tables/domain-checks.ts';
import type { CommandDefinition } from '../command.ts';
import { type RecordFormat, recordFormats, recordsText, type WantedRecord } from '../print/records.ts';

interface DnsRecordsOptions extends CommonOptions {
  readonly format: RecordFormat;
}

export const dnsRecords: CommandDefinition<DnsRecordsOptions> = {
  summary: 'the records that have to exist for the live domains, for tools that manage zones',
  options: (command) =>
    command.addOption(new Option('--format <format>', 'how they are written').choices(recordFormats).default('zone')),
  examples: [
    'portico dns records',
    'portico dns records --format octodns',
    'portico dns records --format csv > records.csv',
  ],
  exits: { 0: 'printed', 1: 'error' },
  run: async (world, { format, ...options }) => {
    const { settings } = await openServer(world, options, 'warn');
    const policy = hostPolicy(settings.edge, settings.certificates);
    const { edgeTarget } = policy;
    const { challengeZone } = settings.certificates;
    const kept = settings.dns.flatMap(({ zone, records }) => (records ? [`.${zone}`] : []));
    const store = await openStore(settings.store, 'read-only');
    try {
      const hosts = (await liveDomains(store)).filter(
        (host) => needsRecord(host, policy) && !kept.some((zone) => host.endsWith(zone)),
      );
      const records: WantedRecord[] = [];
      for (const host of edgeTarget === null ? [] : hosts) {
        const shared = { zone: await registeredDomain(host), ttl: RECOMMENDED_TTL };
        records.push({ ...shared, name: host, target: edgeTarget ?? '' });
        if (challengeZone !== null)
          records.push({ ...shared, name: challengeName(host), target: delegationTarget(host, challengeZone) });
      }
      world.print(recordsText(records, format));
      return exit.fine;
    } finally {
      await store.destroy();
    }
  },
};
