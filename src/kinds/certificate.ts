// Kind `certificate`: which certificate a hostname wants. The certificate itself is the certificate controller's.
import { certificateFor, type WantedCertificate } from '../core/host-policy.ts';
import type { Kind } from './kind.ts';

export type CertificateSpec = WantedCertificate;

export const certificateKind: Kind = {
  name: 'certificate',
  fromPortal: (portal, { hosts, policy }) =>
    hosts.map(({ host, pointer }) => {
      const spec: CertificateSpec = certificateFor(host, policy);
      return { name: host, brand: portal.name, spec, pointer };
    }),
};
