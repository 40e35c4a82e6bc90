// The header of the PROXY protocol, versions 1 and 2, with which a proxy that passes TCP on says whose connection it is. Pure.
// https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt

import { isIPv4, isIPv6 } from 'node:net';
import { limits } from '../core/limits/limits.ts';

export type ProxyHeader =
  /** The bytes do not begin with such a header; nothing of them is used up. */
  | { readonly state: 'none' }
  /** They may become one. */
  | { readonly state: 'partial' }
  /** They begin as one and break its rules. */
  | { readonly state: 'invalid' }
  /** `address` is null where the proxy speaks for itself, or of what has another kind of address. */
  | { readonly state: 'header'; readonly length: number; readonly address: string | null };

const none: ProxyHeader = { state: 'none' };
const partial: ProxyHeader = { state: 'partial' };
const invalid: ProxyHeader = { state: 'invalid' };

const FIRST = Buffer.from('PROXY ');
/** The longest line of version 1, with its end. */
const LINE_BYTES = 107;
const SIGNATURE = Buffer.from('0d0a0d0a000d0a515549540a', 'hex');
const FIXED = 16;

/** Bytes within which a header is whole. */
export const PROXY_HEADER_BYTES = FIXED + limits.proxyHeaderBytes;

/** Reads the header at the start of a connection. */
export function readProxyHeader(bytes: Buffer): ProxyHeader {
  if (begins(bytes, FIRST)) return bytes.length < FIRST.length ? partial : readLine(bytes);
  if (begins(bytes, SIGNATURE)) return bytes.length < FIXED ? partial : readBinary(bytes);
  return none;
}

/** Whether one is the start of the other. */
function begins(bytes: Buffer, whole: Buffer): boolean {
  const length = Math.min(bytes.length, whole.length);
  return bytes.subarray(0, length).equals(whole.subarray(0, length));
}

/** `PROXY TCP4 192.0.2.1 198.51.100.1 56324 443`, or `PROXY UNKNOWN` and anything. */
function readLine(bytes: Buffer): ProxyHeader {
  const end = bytes.subarray(0, LINE_BYTES).indexOf('\r\n');
  if (end < 0) return bytes.length < LINE_BYTES ? partial : invalid;
  const length = end + 2;
  const [, family = '', source = '', target = '', ...ports] = bytes.subarray(0, end).toString('latin1').split(' ');
  if (family === 'UNKNOWN') return { state: 'header', length, address: null };
  const isAddress = family === 'TCP4' ? isIPv4 : family === 'TCP6' ? isIPv6 : () => false;
  const isValid = isAddress(source) && isAddress(target) && ports.length === 2 && ports.every(isPort);
  return isValid ? { state: 'header', length, address: source } : invalid;
}

const isPort = (text: string): boolean => /^(?:0|[1-9]\d{0,4})$/.test(text) && Number(text) <= 65_535;

const LOCAL = 0x20;
const PROXY = 0x21;

/** Signature, version and command, family and transport, length, addresses. */
function readBinary(bytes: Buffer): ProxyHeader {
  const [command, family] = [bytes[12], (bytes[13] ?? 0) >> 4];
  const more = bytes.readUInt16BE(14);
  if ((command !== LOCAL && command !== PROXY) || more > limits.proxyHeaderBytes) return invalid;
  const length = FIXED + more;
  if (bytes.length < length) return partial;
  const addresses = bytes.subarray(FIXED, length);
  if (command === LOCAL) return { state: 'header', length, address: null };
  if (family === 1) return addresses.length < 12 ? invalid : { state: 'header', length, address: dotted(addresses) };
  if (family === 2) return addresses.length < 36 ? invalid : { state: 'header', length, address: colons(addresses) };
  return { state: 'header', length, address: null };
}

const dotted = (bytes: Buffer): string => [...bytes.subarray(0, 4)].join('.');
const colons = (bytes: Buffer): string =>
  Array.from({ length: 8 }, (_, part) => bytes.readUInt16BE(part * 2).toString(16)).join(':');
