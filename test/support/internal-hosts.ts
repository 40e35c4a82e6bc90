// Hosts of an operator that knows no public DNS: every certificate comes from the internal authority.
import type { HostPolicy } from '../../src/core/domains/host-policy.ts';

export const internalHosts: HostPolicy = {
  edgeTarget: null,
  zone: null,
  internalNames: [],
  issuer: 'internal',
  keyType: 'ecdsa-p256',
  provided: [],
};
