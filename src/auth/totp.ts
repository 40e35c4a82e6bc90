// Time-based one-time passwords (RFC 6238) of an authenticator app: SHA-1, six digits, half a minute, as all apps know them.
import { timingSafeEqual } from 'node:crypto';
import { generateSecret, generateSync, generateURI } from 'otplib';

const STEP_MS = 30_000;
/** Steps before and after the present one that are taken: clocks differ. */
const TOLERANCE = 1;

/** 160 random bits in base32. */
export const newTotpSecret = (): string => generateSecret({ length: 20 });

/** What an app reads from the QR code. The issuer is the brand, so that the app shows whose code it is. */
export function totpUri({ secret, issuer, account }: { secret: string; issuer: string; account: string }): string {
  return generateURI({ strategy: 'totp', issuer, label: account, secret });
}

/**
 * The time step of a right code; null for a wrong one, and for one of a step that was used already (RFC 6238, 5.2: each code
 * is accepted once).
 */
export function checkTotp(secret: string, typed: string, now: number, lastStep: number | null): number | null {
  const code = typed.replace(/\s/g, '');
  if (!/^[0-9]{6}$/.test(code)) return null;
  const present = Math.floor(now / STEP_MS);
  let found: number | null = null;
  for (let step = present - TOLERANCE; step <= present + TOLERANCE; step += 1) {
    const right = generateSync({ strategy: 'totp', secret, epoch: (step * STEP_MS) / 1000 });
    // All are compared, so that the time taken says nothing about which.
    if (timingSafeEqual(Buffer.from(right), Buffer.from(code)) && (lastStep === null || step > lastStep)) found = step;
  }
  return found;
}

/** The QR code as SVG: dark on white whatever the theme, since cameras want it so. */
export async function totpQrSvg(uri: string): Promise<string> {
  const { toString: qrToString } = await import('qrcode');
  return qrToString(uri, { type: 'svg', margin: 2, width: 220, errorCorrectionLevel: 'M' });
}
