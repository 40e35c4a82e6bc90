// Bodies of the API: read when the caller is known, unzipped within their limit, JSON no deeper than it may be.
import type { Request, RequestHandler } from 'express';
import { jsonMistake, parseJson } from '../../core/untrusted/json.ts';
import type { RequestBodies } from '../../edge/request-bodies.ts';
import { originOf } from '../http/principal.ts';
import type { ConsoleEndpoint } from './endpoint.ts';
import { sendProblem } from './problems.ts';

const titles = {
  400: 'the body cannot be read',
  403: 'the body cannot be read',
  413: 'the body is too large',
  415: 'the body has an encoding that is not read',
  429: 'too many bodies are under way from this address',
  503: 'too many bodies are under way',
} as const;

/** What reads the body of an endpoint; nothing where it has none. */
export function bodyReader(
  { body: content, bodyLimit: limit }: ConsoleEndpoint,
  bodies: RequestBodies,
): RequestHandler[] {
  if (content === null) return [];
  const isJson = content.mediaType === 'application/json';
  return [
    async (request, response, next) => {
      // The form of a session has been read with its form token.
      if (request.body !== undefined || (isJson && !isJsonRequest(request))) return next();
      const read = await bodies.read(request, response, { address: originOf(response).address, limit, gzip: true });
      if (read.is === 'refused') {
        if (read.retryAfter !== undefined) response.setHeader('retry-after', read.retryAfter);
        const detail = `Send at most ${limit} bytes, plain or gzip, as /api/v1/openapi.json says.`;
        return sendProblem(response, read.status, titles[read.status], detail);
      }
      if (content.mediaType === 'application/octet-stream') request.body = read.bytes;
      else if (!isJson) request.body = read.bytes.toString();
      else {
        try {
          request.body = parseJson(read.bytes.toString());
        } catch (thrown) {
          const detail = `It ${jsonMistake(thrown)}. Send what /api/v1/openapi.json says, as JSON.`;
          return sendProblem(response, 400, titles[400], detail);
        }
      }
      return next();
    },
  ];
}

const isJsonRequest = (request: Request): boolean => request.is('application/json') === 'application/json';
