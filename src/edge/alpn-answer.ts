// The certificate that answers a tls-alpn-01 challenge (RFC 8737, 3): for the one name, with the digest of the key authorization.
import { createHash, generateKeyPairSync, webcrypto } from 'node:crypto';

/** PEM of a self-signed certificate and of its key. */
export interface AlpnAnswer {
  readonly certificate: string;
  readonly key: string;
}

/** id-pe-acmeIdentifier (RFC 8737, 6.1). */
const ACME_IDENTIFIER = '1.3.6.1.5.5.7.1.31';
const OCTET_STRING = 0x04;

export async function alpnAnswer(host: string, keyAuthorization: string): Promise<AlpnAnswer> {
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const privateKey = await webcrypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
  const { d: _d, key_ops: _ops, ...open } = await webcrypto.subtle.exportKey('jwk', privateKey);
  const publicKey = await webcrypto.subtle.importKey('jwk', open, algorithm, true, ['verify']);
  const digest = createHash('sha256').update(keyAuthorization).digest();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: '',
    keys: { privateKey, publicKey },
    signingAlgorithm: algorithm,
    extensions: [
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }], true),
      new x509.Extension(ACME_IDENTIFIER, true, Buffer.concat([Buffer.from([OCTET_STRING, digest.length]), digest])),
    ],
  });
  return { certificate: certificate.toString('pem'), key: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
}
