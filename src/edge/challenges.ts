// Answers to the challenges of authorities, read from the store on demand, so that any process that listens can give them.
import type { RequestListener } from 'node:http';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Log } from '../core/log.ts';
import { reasonOf } from '../core/portal-error.ts';
import { sealedAs } from '../store/sealed-columns.ts';
import type { Store } from '../store/store.ts';
import type { AlpnAnswer } from './alpn-answer.ts';
import type { Sealer } from './seal.ts';

const PATH = /^\/\.well-known\/acme-challenge\/([A-Za-z0-9_-]{1,128})$/;

export interface Challenges {
  /** What answers a token of `http-01` (RFC 8555, 8.3). */
  httpAnswer(token: string): Promise<string | undefined>;
  /** What a handshake for `acme-tls/1` gets (RFC 8737). */
  alpnContext(host: string): Promise<SecureContext | undefined>;
}

export function createChallenges({ store, sealer }: { readonly store: Store; readonly sealer: Sealer }): Challenges {
  const answers = (type: string) => store.selectFrom('acme_challenge').select('answer').where('type', '=', type);
  return {
    httpAnswer: async (token) => (await answers('http-01').where('token', '=', token).executeTakeFirst())?.answer,
    alpnContext: async (name) => {
      const host = name.toLowerCase();
      const newest = answers('tls-alpn-01').where('host', '=', host).orderBy('at', 'desc').limit(1);
      const row = await newest.executeTakeFirst();
      if (row === undefined) return undefined;
      const { certificate, key } = JSON.parse(sealer.open(row.answer, sealedAs.host(host))) as AlpnAnswer;
      return createSecureContext({ cert: certificate, key, minVersion: 'TLSv1.2' });
    },
  };
}

/** Answers challenges before anything else is asked about a request: this process may not know the name yet. */
export function withChallenges(challenges: Challenges, log: Log, others: RequestListener): RequestListener {
  return (request, response) => {
    const token = PATH.exec(request.url ?? '')?.[1];
    if (token === undefined) return others(request, response);
    const send = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end(text);
    };
    challenges.httpAnswer(token).then(
      (answer) => (answer === undefined ? send(404, 'There is no such challenge.\n') : send(200, answer)),
      (thrown: unknown) => {
        log.error('a challenge was not answered', { why: reasonOf(thrown) });
        send(503, 'Please try again.\n');
      },
    );
  };
}
