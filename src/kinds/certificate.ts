// Kind `certificate`: which certificate a hostname wants. The certificate itself is the certificate controller's.
import { certificateFor } from '../core/domains/host-policy.ts';
import type { Kind } from './kind.ts';

export const certificateKind: Kind = {
  name: 'certificate',
  fromPortal: (portal, { hosts, policy }) =>
    hosts.map(({ host, pointer }) => {
      return { name: host, brand: portal.name, spec: certificateFor(host, policy), pointer };
    }),
};
