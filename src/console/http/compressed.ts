// Compresses pages, stylesheets and scripts for browsers that take it.
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

/** Bytes from which on compressing saves more than it costs. */
const WORTH_BYTES = 1024;
/** A page of 60 KiB takes about a millisecond at this level. */
const LEVEL = 5;

const kinds = /^(?:text\/(?:html|css|javascript)|image\/svg\+xml)/;

/**
 * Compresses what `send` is given as text. The length of an answer could tell a stranger what is in it only where their page sends
 * requests with the operator's session, which its cookie (SameSite=Strict) never comes with.
 */
export const compressed: RequestHandler = (request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body) => {
    const type = String(response.get('content-type') ?? '');
    if (typeof body !== 'string' || body.length < WORTH_BYTES || !kinds.test(type)) return send(body);
    response.vary('accept-encoding');
    if (request.acceptsEncodings('gzip') === false) return send(body);
    response.set('content-encoding', 'gzip');
    return send(gzipSync(body, { level: LEVEL }));
  };
  next();
};
