// `fetch` whose answers are bounded: bytes, and depth of JSON. For libraries that read answers themselves.
import type { CustomFetch } from 'openid-client';
import { limits } from '../core/limits/limits.ts';
import { isTooDeep } from '../core/untrusted/json.ts';

/** Reads the answer to its end before it is handed on. @throws where it is too large, or nested too deep */
export const boundedFetch: CustomFetch = async (url, options) => {
  const answer = await fetch(url, { ...options, body: options.body ?? null, signal: options.signal ?? null });
  const text = await boundedText(answer, limits.providerAnswerBytes);
  if (isTooDeep(text)) throw new Error('the answer is nested too deep');
  // An answer without content (204, 304) takes no body.
  return new Response(text === '' ? null : text, answer);
};

/** The whole body. @throws where it is longer than `most` bytes */
export async function boundedText(answer: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > most) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Milliseconds. */
const FETCH_MS = 10_000;

/** The text at a URL, which no redirect may lead away from. @throws where it is not there, too slow or too large */
export async function fetchText(url: string): Promise<string> {
  const found = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
  if (!found.ok) throw new Error(`${new URL(url).hostname} responded with ${found.status}`);
  return boundedText(found, limits.providerAnswerBytes);
}
