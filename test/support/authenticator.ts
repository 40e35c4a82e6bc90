// An authenticator of passkeys in software.
import { createHash, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** The object with the public key, in CBOR. */
function attestation(data: Buffer, id: Buffer, jwk: JsonWebKey): Buffer {
  const coordinate = (part: string | undefined): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(Buffer.from(part ?? '', 'base64url'));
  const key = new Map<number, number | Uint8Array<ArrayBuffer>>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, coordinate(jwk.x)],
    [-3, coordinate(jwk.y)],
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  const attested = Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(key))]);
  const authData = Uint8Array.from(Buffer.concat([data, attested]));
  return Buffer.from(
    isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]) as never,
    ),
  );
}

/** Has an ES256 key and no attestation (WebAuthn Level 3, 6.1 and 6.5.4). */
export function authenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const id = createHash('sha256').update(JSON.stringify(jwk)).digest();
  let counter = 0;
  const data = (rpId: string, flags: number): Buffer => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags]), count]);
  };
  const client = (type: string, challenge: string, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  return {
    create: (challenge: string, origin: string, rpId: string) => {
      const object = attestation(data(rpId, 0x45), id, jwk);
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client('webauthn.create', challenge, origin).toString('base64url'),
          attestationObject: object.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    get: (challenge: string, origin: string, rpId: string) => {
      const clientData = client('webauthn.get', challenge, origin);
      const authenticatorData = data(rpId, 0x05);
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: authenticatorData.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
        },
      };
    },
  };
}
