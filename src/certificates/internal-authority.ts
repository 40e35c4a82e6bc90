// The internal certificate authority: made on first use, kept in the store, its key sealed.
// The X.509 library is loaded only when something is to be issued: a start with all certificates in store needs none of it.

import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto';
import type { AuthorityKeyIdentifierExtension, X509Certificate } from '@peculiar/x509';
import type { Clock } from '../core/clock.ts';
import { DAY, HOUR } from '../core/durations.ts';
import type { Sealer } from '../edge/seal.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';

const AUTHORITY_ID = 1;
// Visitors of every brand can see this name, so it names neither a brand nor the operator.
const SUBJECT = 'CN=Internal CA';
const AUTHORITY_LIFE_MS = 3650 * DAY;
const LEAF_LIFE_MS = 90 * DAY;
/** Clocks of visitors may be behind. */
const BACKDATE_MS = HOUR;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface Issued {
  /** PEM: the leaf, then the authority. */
  readonly chain: string;
  /** PEM, PKCS #8. */
  readonly key: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface Authority {
  /** A leaf for one hostname: ECDSA P-256, 90 days, server authentication only. */
  issue(host: string, now: number): Promise<Issued>;
}

interface Dependencies {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly clock: Pick<Clock, 'now'>;
}

/** Reads the authority from the store at first use, or makes it. Of several processes that make one, the first counts. */
export function createAuthority(dependencies: Dependencies): Authority {
  let known: Signer | undefined;
  return {
    issue: async (host, now) => {
      const x509 = await loadX509();
      known ??= await signerOf(await rootOf(dependencies));
      const { pem, certificate, key, keyIdentifier } = known;
      const keys = await newKeys();
      const notBefore = now - BACKDATE_MS;
      const notAfter = Math.min(now + LEAF_LIFE_MS, certificate.notAfter.getTime());
      const leaf = await x509.X509CertificateGenerator.create({
        serialNumber: serialNumber(),
        // RFC 5280 lets a subject be empty when the name is in a critical SAN; a CN holds 64 characters, a host 253.
        subject: '',
        issuer: certificate.subject,
        notBefore: new Date(notBefore),
        notAfter: new Date(notAfter),
        publicKey: keys.publicKey,
        signingKey: key,
        signingAlgorithm: algorithm,
        extensions: [
          new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }], true),
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
          keyIdentifier,
          await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
        ],
      });
      const chain = `${leaf.toString('pem')}\n${pem}`;
      return { chain, key: await exportKey(keys.privateKey), notBefore, notAfter };
    },
  };
}

/** The authority made ready to sign: parsing it takes longer than signing. */
interface Signer {
  readonly pem: string;
  readonly certificate: X509Certificate;
  readonly key: webcrypto.CryptoKey;
  readonly keyIdentifier: AuthorityKeyIdentifierExtension;
}

async function signerOf(root: Root): Promise<Signer> {
  const x509 = await loadX509();
  const certificate = new x509.X509Certificate(root.certificate);
  const keyIdentifier = await x509.AuthorityKeyIdentifierExtension.create(certificate.publicKey);
  return { pem: root.certificate, certificate, key: await importKey(root.key), keyIdentifier };
}

async function loadX509(): Promise<typeof import('@peculiar/x509')> {
  await import('reflect-metadata');
  return import('@peculiar/x509');
}

interface Root {
  /** PEM. */
  readonly certificate: string;
  /** PEM, PKCS #8. */
  readonly key: string;
}

async function rootOf({ store, sealer, clock }: Dependencies): Promise<Root> {
  const stored = await readRoot(store, sealer);
  if (stored !== undefined) return stored;
  const made = await makeRoot(clock.now());
  await store
    .insertInto('authority')
    .values({
      id: AUTHORITY_ID,
      certificate: made.certificate,
      sealed_key: sealer.seal(made.key, sealedAs.authority()),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return (await readRoot(store, sealer)) ?? made;
}

async function readRoot(store: Store, sealer: Sealer): Promise<Root | undefined> {
  const row = await store.selectFrom('authority').selectAll().where('id', '=', AUTHORITY_ID).executeTakeFirst();
  return row === undefined
    ? undefined
    : { certificate: row.certificate, key: sealer.open(row.sealed_key, sealedAs.authority()) };
}

async function makeRoot(now: number): Promise<Root> {
  const x509 = await loadX509();
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: SUBJECT,
    notBefore: new Date(now - BACKDATE_MS),
    notAfter: new Date(now + AUTHORITY_LIFE_MS),
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await exportKey(keys.privateKey) };
}

async function newKeys() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
  return createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString();
}

async function importKey(pem: string) {
  const bytes = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}

/** 127 random bits: positive, and never two alike. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}
