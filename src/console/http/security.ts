// Security headers of every response of the console, and address and id of every request.
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { clientAddress, type TrustedProxies } from '../../edge/client-address.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
};

/** Sets the headers, and keeps address and id of the request for the audit log. */
export function secured(trustedProxies: TrustedProxies): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    response.set({ ...headers, 'x-request-id': id });
    response.locals['request'] = id;
    response.locals['address'] = clientAddress(request, trustedProxies);
    next();
  };
}
