// Kind `certificate`: which certificate a hostname should have. The certificate controller orders and stores it.
import { certificateFor, type WantedCertificate } from '../core/domains/host-policy.ts';
import { defineKind } from './kind.ts';

type ProvidedCertificate = Extract<WantedCertificate, { readonly issuer: 'provided' }>;

export const certificateKind = defineKind<ProvidedCertificate>({
  name: 'certificate',
  title: 'Certificate',
  summary: 'nested',
  fields: {
    issuer: { title: 'Issuer', pointer: 'settings' },
    keyType: { title: 'Key type', pointer: 'settings' },
    from: { title: 'Provided certificate', pointer: 'settings' },
  },
  fromPortal: (portal, { hosts, policy }) =>
    hosts.map(({ host, pointer }) => {
      return { name: host, brand: portal.name, spec: certificateFor(host, policy), pointer };
    }),
});
