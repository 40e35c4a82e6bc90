// Vouchers: codes that credit an account once. Only digests are stored; codes have 100 random bits, so that they cannot be guessed.
import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/canonical.ts';
import type { PortalName } from '../core/ids.ts';
import { currencyDecimals } from '../core/money/currency.ts';
import type { Micros } from '../core/money/money.ts';
import { PortalError } from '../core/portal-error.ts';
import { namesOfPortal } from '../store/portal-names.ts';
import { type Scope, within } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { addPayment, paidBy } from './payment.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Five bits a character: 140 random bits. */
const CODE_LENGTH = 28;
const MILLION = 1_000_000n;

/**
 * `credit`: a fixed amount. `multiplier`: the last completed payment times (value - 1), e.g. 1.10 adds a tenth of it.
 * `addition`: a fixed amount that needs a completed payment.
 */
export type VoucherKind = 'credit' | 'multiplier' | 'addition';

export interface NewVoucher {
  readonly portal: PortalName;
  readonly kind: VoucherKind;
  /** Micro-units; of a multiplier, millionths of the factor. */
  readonly value: Micros;
  readonly currency: string;
  /** For `credit`, the minimum that the customer has paid in total; for the others, the minimum of the last payment. */
  readonly minimum: Micros;
  readonly expiresAt: number | null;
}

/**
 * Creates a voucher. @returns its code, 140 random bits in groups, which is not stored
 * @throws PortalError `input-invalid`.
 */
export async function createVoucher(store: Store, voucher: NewVoucher, now: number): Promise<string> {
  const { portal, kind, value, currency, minimum, expiresAt } = voucher;
  const least = kind === 'multiplier' ? MILLION : 0n;
  if (value <= least || value > 1_000_000n * MILLION || minimum < 0n || !currencyDecimals.has(currency)) {
    throw new PortalError(
      'input-invalid',
      'the voucher has no value, too large a one, or no currency',
      'Give an amount above zero (of a multiplier, a factor above 1) and an ISO 4217 code.',
    );
  }
  const characters = Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  const code = characters.replace(/.{4}(?!$)/g, '$&-');
  await store
    .insertInto('voucher')
    .values({
      portal,
      hash: digestOf(portal, code),
      kind,
      value: Number(value),
      currency,
      minimum: Number(minimum),
      expires_at: expiresAt,
      used_by: null,
      used_at: null,
      created_at: now,
    })
    .execute();
  return code;
}

export type VoucherResult =
  | { readonly outcome: 'used'; readonly amount: Micros }
  /** Unknown, used, expired, or of another currency or portal: one result, so that codes cannot be probed. */
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'minimum'; readonly minimum: Micros };

/** Redeems a voucher and credits its worth in one transaction. Of two concurrent requests one is credited. */
export async function redeemVoucher(
  store: Store,
  scope: Scope,
  currency: string,
  code: string,
  now: number,
): Promise<VoucherResult> {
  const hashes = (await namesOfPortal(store, scope.portal)).map((name) => digestOf(name, code));
  return store.transaction().execute(async (tx): Promise<VoucherResult> => {
    const voucher = await tx
      .selectFrom('voucher')
      .selectAll()
      .where('portal', '=', scope.portal)
      .where('hash', 'in', hashes)
      .executeTakeFirst();
    const isOver = voucher?.expires_at !== null && (voucher?.expires_at ?? 0) <= now;
    if (voucher === undefined || voucher.used_at !== null || isOver || voucher.currency !== currency) {
      return { outcome: 'unknown' };
    }
    const base = await baseOf(tx, scope, voucher.kind);
    const minimum = BigInt(voucher.minimum);
    const value = BigInt(voucher.value);
    if (base < minimum || (voucher.kind !== 'credit' && base <= 0n)) return { outcome: 'minimum', minimum };
    const taken = await tx
      .updateTable('voucher')
      .set({ used_by: scope.customer, used_at: now })
      .where('portal', '=', scope.portal)
      .where('hash', '=', voucher.hash)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) return { outcome: 'unknown' };
    // Rounded down to a hundredth, so that the amount shown is the amount credited.
    const amount = voucher.kind === 'multiplier' ? ((base * (value - MILLION)) / MILLION / 10_000n) * 10_000n : value;
    if (amount > 0n) {
      const payment = { customer: scope.customer, description: 'Voucher', amount, status: 'completed' } as const;
      await addPayment(tx, { ...payment, method: 'voucher' }, now);
    }
    return { outcome: 'used', amount };
  });
}

/** The amount that is compared with the minimum: the sum of all payments, or the last payment. */
async function baseOf(store: Store, scope: Scope, kind: VoucherKind): Promise<Micros> {
  if (kind === 'credit') return (await paidBy(store, scope)).completed;
  return lastPaid(store, scope);
}

async function lastPaid(store: Store, scope: Scope): Promise<Micros> {
  const row = await within(store, scope)
    .select('payment')
    .select('amount')
    .where('status', '=', 'completed')
    .where('method', 'in', ['bank', 'stripe', 'operator'])
    .where('amount', '>', 0)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return BigInt(row?.amount ?? 0);
}

const digestOf = (portal: PortalName, code: string): string =>
  sha256(
    `voucher\0${portal}\0${code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1')}`,
  );
