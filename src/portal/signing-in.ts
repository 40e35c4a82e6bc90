// The login form and logging out. One answer for every failure; a session is a cookie that only this host gets.

import type { BlockList } from 'node:net';
import type { Request, Response } from 'express';
import { type LoginDependencies, logIn } from '../accounts/login.ts';
import { endSession } from '../accounts/session.ts';
import { clientAddress } from '../edge/client-address.ts';
import { sendPage } from './answers.ts';
import type { Arrival } from './arrival.ts';
import { message } from './page.ts';
import { ownPath } from './request-address.ts';

// The prefix makes browsers insist on Secure, Path=/ and no Domain: no other host can set or read it (RFC 6265bis).
export const SESSION_COOKIE = '__Host-session';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const BUSY_SECONDS = 5;

export type SigningInDependencies = LoginDependencies & { readonly trustedProxies: BlockList };

/** The token of the request's session cookie, or undefined. */
export function sessionToken(request: Request): string | undefined {
  return /(?:^|;\s*)__Host-session=([A-Za-z0-9_-]{1,100})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
}

/** The login form when something was typed, or a way back is known. */
export function sendLogin(
  response: Response,
  arrival: Arrival,
  status: number,
  typed: { problem: string; email: string; next: string },
): void {
  const { messages } = arrival.site;
  const frame = { page: 'login', title: message(messages, 'login.title'), menu: [], visitor: null };
  sendPage(response, arrival, status, 'login', typed, frame);
}

export async function postLogin(
  dependencies: SigningInDependencies,
  arrival: Arrival,
  request: Request,
  response: Response,
): Promise<void> {
  const body = request.body as Readonly<Record<string, unknown>> | undefined;
  const email = field(body, 'email');
  const password = field(body, 'password');
  const next = ownPath(field(body, 'next'));
  const { snapshot, messages } = arrival.site;
  const address = clientAddress(request, dependencies.trustedProxies);
  const result = await logIn(dependencies, snapshot.name, email, password, address);
  if (result.outcome === 'welcome') {
    response.setHeader('set-cookie', `${SESSION_COOKIE}=${result.token}; ${ATTRIBUTES}`);
    response.redirect(303, next === '' ? '/dashboard' : next);
    return;
  }
  if (result.outcome === 'refused') {
    sendLogin(response, arrival, 403, { problem: message(messages, 'login.refused'), email, next });
    return;
  }
  response.setHeader('retry-after', result.outcome === 'wait' ? result.seconds : BUSY_SECONDS);
  sendLogin(response, arrival, 429, { problem: message(messages, 'login.wait'), email, next });
}

export async function postLogout(
  { store }: SigningInDependencies,
  arrival: Arrival,
  request: Request,
  response: Response,
): Promise<void> {
  const token = sessionToken(request);
  if (token !== undefined) await endSession(store, arrival.site.snapshot.name, token);
  response.setHeader('set-cookie', `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`);
  response.setHeader('clear-site-data', '"cache", "storage"');
  response.redirect(303, '/login');
}

function field(body: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const value = body?.[name];
  return typeof value === 'string' ? value : '';
}
