// Kind `certificate`: which certificate a hostname wants. The certificate itself is the certificate controller's.
import type { Kind } from './kind.ts';

export interface CertificateSpec {
  readonly issuer: 'internal' | 'acme';
  readonly keyType: 'ecdsa-p256';
}

export const certificateKind: Kind = {
  name: 'certificate',
  fromPortal: (portal, { hosts, issuer }) =>
    hosts.map((host, index) => {
      const spec: CertificateSpec = { issuer, keyType: 'ecdsa-p256' };
      return { name: host, brand: portal.name, spec, pointer: ['domains', index] };
    }),
};
