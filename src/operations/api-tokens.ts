// What operators do to API tokens: create, give another secret, remove; from a shell, the console and its API.

import { createApiToken, removeApiToken, rotateApiToken } from '../auth/tokens/api-token.ts';
import { type TokenRole, tokenRoles } from '../core/access/role.ts';
import { DAY, HOUR } from '../core/durations.ts';
import { isPortalName } from '../core/ids.ts';
import { utcIso } from '../core/moment.ts';
import { PortalError } from '../core/portal-error.ts';
import { parseAddresses } from '../edge/allowed-addresses.ts';
import { executeOperation, type Operation, type OperationContext } from './operation.ts';

/** Milliseconds, as `console.tokens` of the settings has them. */
export interface TokenLife {
  readonly life: number;
  readonly maxLife: number;
}

/** As typed; empty texts for what was not given. */
export interface TokenRequest {
  readonly name: string;
  readonly role: string;
  /** After commas; empty for all portals. */
  readonly portals: string;
  readonly addresses: string;
  /** `90d`, `12h`. */
  readonly expires: string;
}

export interface TokenContext {
  readonly life: TokenLife;
  readonly now: number;
  /** Name of who makes it. */
  readonly by: string;
}

/** The operation, and the new token, which exists once it is written. */
export interface TokenOperation {
  readonly operation: Operation;
  readonly token: () => string;
}

/** Carries the operation out with its audit entry. @returns the new secret @throws what `prepare` or the writing throws */
export async function issueToken(context: OperationContext, prepare: () => TokenOperation): Promise<string> {
  let token = (): string => '';
  await executeOperation(context, async () => {
    const prepared = prepare();
    token = prepared.token;
    return prepared.operation;
  });
  return token();
}

/** @throws PortalError `input-invalid` */
export function addTokenOperation(request: TokenRequest, { life, now, by }: TokenContext): TokenOperation {
  const { name, expires } = request;
  const role = roleNamed(request.role);
  const portals = listed(request.portals);
  const addresses = parseAddresses(request.addresses);
  const wrong = portals.find((portal) => !isPortalName(portal));
  if (wrong !== undefined) throw invalid(`"${wrong}" is not a portal name`, 'Give the name: of a Portal document.');
  if (addresses === undefined)
    throw invalid(
      'one of the addresses is neither an address nor a network',
      'Write 10.1.2.3, 10.0.0.0/8 or 2001:db8::/32.',
    );
  const expiresAt = expiryOf(expires, life, now);
  const scope = portals.length === 0 ? 'all portals' : `of ${portals.join(', ')}`;
  const from = addresses.length === 0 ? '' : `, from ${addresses.join(', ')}`;
  let token = '';
  return {
    token: () => token,
    operation: {
      ...{ subject: name, detail: `role ${role}, ${scope}${from}, until ${utcIso(expiresAt)}`, pass: null },
      write: async (tx) => {
        const named = portals.length === 0 ? {} : { portals: portals.filter(isPortalName) };
        token = await createApiToken(tx, { name, role, addresses, expiresAt, by, ...named }, now);
      },
    },
  };
}

/** How long the secret before it is good unless something else is asked, and at most. */
const OVERLAP_MS = DAY;
const MAX_OVERLAP_MS = 7 * DAY;

/** @param given `overlap` and `expires` as typed; `0h` ends the present secret now @throws PortalError `input-invalid` */
export function rotateTokenOperation(
  name: string,
  given: { readonly overlap: string; readonly expires: string },
  { life, now }: Omit<TokenContext, 'by'>,
): TokenOperation {
  const overlap = given.overlap === '' ? OVERLAP_MS : durationOf(given.overlap, MAX_OVERLAP_MS, 'overlap');
  const expiresAt = expiryOf(given.expires, life, now);
  const overlapEndsAt = now + overlap;
  let token = '';
  const detail = `another secret until ${utcIso(expiresAt)}; the one before is good until ${utcIso(overlapEndsAt)}`;
  return {
    token: () => token,
    operation: {
      ...{ subject: name, detail, pass: null },
      write: async (tx) => {
        token = await rotateApiToken(tx, name, { overlapEndsAt, expiresAt });
      },
    },
  };
}

export const removeTokenOperation = (name: string): Operation => ({
  ...{ subject: name, detail: '', pass: null },
  write: (tx) => removeApiToken(tx, name),
});

function roleNamed(text: string): TokenRole {
  const role = tokenRoles.find((each) => each === text);
  if (role === undefined) throw invalid(`"${text}" is not a role`, `Use one of ${tokenRoles.join(', ')}.`);
  return role;
}

const listed = (text: string): string[] => text.split(/[\s,]+/).filter((part) => part !== '');

function expiryOf(text: string, { life, maxLife }: TokenLife, now: number): number {
  return now + (text === '' ? Math.min(life, maxLife) : durationOf(text, maxLife, 'expires', HOUR));
}

function durationOf(text: string, most: number, field: string, least = 0): number {
  const [, count, unit] = /^(\d{1,6})([hd])$/.exec(text) ?? [];
  const duration = Number(count) * (unit === 'd' ? DAY : HOUR);
  if (duration >= least && duration <= most) return duration;
  throw invalid(
    `${field}: "${text.slice(0, 40)}" is not a time from ${least / HOUR}h to ${most / HOUR}h`,
    'Write it as in 12h or 90d.',
  );
}

const invalid = (message: string, hint: string): PortalError => new PortalError('input-invalid', message, hint);
