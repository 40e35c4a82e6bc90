// Time-based one-time passwords (RFC 6238) of an authenticator app: SHA-1, six digits, 30 seconds, which all apps support.
import { timingSafeEqual } from 'node:crypto';
import { generateSecret, generateSync, generateURI } from 'otplib';

const STEP_MS = 30_000;
/** Accepted time steps before and after the current one, since clocks differ. */
const TOLERANCE = 1;

/** Generates a secret of 160 random bits in base32. */
export const newTotpSecret = (): string => generateSecret({ length: 20 });

/** Builds the `otpauth:` URI of the QR code. The issuer is the brand, which the app shows. */
export function totpUri({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  return generateURI({ strategy: 'totp', issuer, label: account, secret });
}

/**
 * Checks a code. Each is accepted once (RFC 6238, 5.2).
 * @returns the time step of the code; null when it is wrong, or its step was used already
 */
export function checkTotp(secret: string, typed: string, now: number, lastStep: number | null): number | null {
  const code = typed.replace(/\s/g, '');
  if (!/^[0-9]{6}$/.test(code)) return null;
  const present = Math.floor(now / STEP_MS);
  let found: number | null = null;
  for (let step = present - TOLERANCE; step <= present + TOLERANCE; step += 1) {
    const right = generateSync({ strategy: 'totp', secret, epoch: (step * STEP_MS) / 1000 });
    // All steps are compared, so that the duration does not reveal which one matched.
    if (timingSafeEqual(Buffer.from(right), Buffer.from(code)) && (lastStep === null || step > lastStep)) found = step;
  }
  return found;
}

/** Draws the QR code as SVG: dark on white in every theme, so that cameras read it. */
export async function totpQrSvg(uri: string): Promise<string> {
  const { toString: qrToString } = await import('qrcode');
  return qrToString(uri, { type: 'svg', margin: 2, width: 220, errorCorrectionLevel: 'M' });
}
