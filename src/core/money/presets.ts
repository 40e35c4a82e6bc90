// The amounts that a payment offers besides one of the customer's own: those of the portal, else of the currency. Pure.
import { type Micros, parseMicros } from './money.ts';

/** Units of a currency whose unit is worth about as much as a euro or a dollar. */
const usual = [25, 50, 100, 250] as const;
/** Currencies whose unit is worth about a tenth, a hundredth and so on of that. The order of magnitude is all that counts. */
const smaller: Readonly<Record<number, string>> = {
  10: 'BOB BWP CNY CZK DKK EGP ERN GTQ HKD HNL MAD MDL MOP MRU MVR MXN NAD NIO NOK SCR SEK SZL LSL THB TRY TWD UAH UYU ZAR ZMW ZWG',
  100: 'AFN ALL BDT BTN CVE DJF DOP DZD ETB GMD HTG HUF INR ISK JMD JPY KES KGS LRD MKD MUR NPR PHP PKR RSD RUB VUV XPF',
  1000: 'AMD AOA ARS BIF CDF CLP COP CRC GYD IQD KMF KRW KZT LKR MMK MNT MWK NGN RWF SDG SOS SSP SYP TZS UGX XAF XOF YER',
  10000: 'GNF IDR IRR KHR LAK LBP MGA PYG SLE STN UZS VND VES',
};

const factors: ReadonlyMap<string, number> = new Map(
  Object.entries(smaller).flatMap(([factor, codes]) => codes.split(' ').map((code) => [code, Number(factor)] as const)),
);

/**
 * Returns the amounts to offer in a currency, smallest first.
 * @param given the portal's own, by currency; where it has none for this one, the usual ones
 */
export function presetsIn(currency: string, given: Readonly<Record<string, readonly number[]>>): readonly Micros[] {
  const amounts = given[currency] ?? usual.map((amount) => amount * (factors.get(currency) ?? 1));
  const micros = amounts.flatMap((amount) => parseMicros(String(amount)) ?? []);
  return micros.filter((amount) => amount > 0n).sort((left, right) => (left < right ? -1 : Number(left > right)));
}
