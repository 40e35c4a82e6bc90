// Rules on the addresses and ports that customers copy into their own systems and firewalls.
import { addressProblem, portsProblem } from '../../core/access/network-address.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { entriesOf, known } from '../documents/sound.ts';

/** Checks that each address and each range of ports is one that exists. */
export function networkProblems({ value, yaml }: ReadablePortal): Problem[] {
  const network = known(value.network);
  return (['interconnect', 'rtpServers'] as const).flatMap((part) =>
    entriesOf(known(network?.[part])?.addresses).flatMap(([index, entry]) => {
      const at = (field: string) => ['network', part, 'addresses', index, field];
      const [address, ports] = [known(entry.address), known(entry.ports)];
      const badAddress = address === undefined ? null : addressProblem(address);
      const badPorts = ports === undefined ? null : portsProblem(String(ports));
      return [
        ...(badAddress === null
          ? []
          : [
              findingAt(yaml, at('address'), {
                rule: 'network-address',
                message: `"${address}": ${badAddress}`,
                suggestion: 'customers copy it as it is written here',
              }),
            ]),
        ...(badPorts === null
          ? []
          : [
              findingAt(yaml, at('ports'), {
                rule: 'network-ports',
                message: `"${ports}": ${badPorts}`,
                suggestion: 'customers open their firewalls by it',
              }),
            ]),
      ];
    }),
  );
}
