// Kind `certificate`: which certificate a hostname wants. The certificate itself is the certificate controller's.

export interface CertificateSpec {
  readonly issuer: 'internal' | 'acme';
  readonly keyType: 'ecdsa-p256';
}
