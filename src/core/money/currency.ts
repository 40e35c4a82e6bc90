// ISO 4217 currencies with their decimals. Our own table: Intl differs from the standard for HUF, IQD and MGA.
// Source: ISO 4217:2015 list one; funds codes, metals and test codes are left out, since accounts are not kept in them.
import { formatMicros, type Micros } from './money.ts';

const byDecimals: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
    'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD ' +
    'KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
    'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC ' +
    'SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'UYW CLF',
};

/** Decimals of each currency code; IQD is 3, HUF and MGA are 2, as the standard says. */
export const currencyDecimals: ReadonlyMap<string, number> = new Map(
  Object.entries(byDecimals).flatMap(([decimals, codes]) =>
    codes.split(' ').map((code): [string, number] => [code, Number(decimals)]),
  ),
);

/** Decimals of a currency; two where it is unknown. */
export const decimalsOf = (currency: string): number => currencyDecimals.get(currency) ?? 2;

/** Returns decimal text with at least the decimals of the currency and at most six; exact. */
export const moneyText = (amount: Micros, currency: string): string => formatMicros(amount, decimalsOf(currency));
