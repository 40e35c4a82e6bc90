// The rule on mail servers of documents: at a port and an address where the operator lets them be. A name is looked up only when an email
// is sent; what is written as an address is judged here.
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { known } from '../documents/sound.ts';

/** Where mail servers of documents may be, by `outgoing` of portico.yaml. */
export interface MailServerPolicy {
  readonly ports: readonly number[];
  /** False for an address, or `localhost`, that is not connected to; true for every other name. */
  readonly mayBeAt: (host: string) => boolean;
}

/** Warnings: the operator may allow it any time, and until then no email of that portal is sent. */
export function mailServerProblems(
  portals: readonly ReadablePortal[],
  { ports, mayBeAt }: MailServerPolicy,
): Map<ReadablePortal, Problem[]> {
  return new Map(
    portals.flatMap((document): [ReadablePortal, Problem[]][] => {
      const smtp = known(document.value.smtp);
      const [host, port] = [known(smtp?.host), known(smtp?.port)];
      const problems: Problem[] = [];
      if (host !== undefined && !mayBeAt(host))
        problems.push(
          refused(document, 'host', `${host} is not at a public address: no email is sent through it`, {
            otherwise:
              'name a public server, or have the operator allow its network under outgoing.allow in portico.yaml',
          }),
        );
      if (port !== undefined && !ports.includes(port))
        problems.push(
          refused(document, 'port', `port ${port} is not one of a mail server: no email is sent through it`, {
            otherwise: `use one of ${ports.join(', ')}, or have the operator add it to outgoing.mailPorts in portico.yaml`,
          }),
        );
      return problems.length === 0 ? [] : [[document, problems]];
    }),
  );
}

const refused = (
  { yaml }: ReadablePortal,
  field: 'host' | 'port',
  message: string,
  { otherwise }: { readonly otherwise: string },
): Problem =>
  findingAt(yaml, ['smtp', field], {
    rule: 'mail-server-refused',
    severity: 'warning',
    message,
    suggestion: otherwise,
  });
