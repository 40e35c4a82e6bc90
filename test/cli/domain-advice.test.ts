// What `domains check` tells the owner of a name to do: the exact record for each of the ways in which a name does not point to this edge.
import { expect, test } from 'vitest';
import { domainText } from '../../src/cli/print/domain.ts';
import { nextDomainCheck, type Observation } from '../../src/core/domains/domain.ts';
import type { Examined } from '../../src/domains/doctor.ts';

const HOST = 'portal.acme.example';
const EDGE = 'edge.example.net';

function advice(observation: Observation, more: Partial<Examined> = {}, reason = 'Pending'): string {
  const host = more.host ?? HOST;
  const condition = {
    kind: 'domain',
    name: host,
    type: 'Ready',
    status: 'False',
    reason,
    message: '',
    since: 0,
    revision: '',
  };
  const examined: Examined = {
    ...{ host, portal: 'acme', seen: [{ resolver: '192.0.2.53', observation }], delegation: null },
    ...{ caa: { records: [], authorities: [] }, conditions: [condition as Examined['conditions'][number]] },
    ...{ certificate: null, listener: null, others: [], isBare: false, ready: false },
    ...more,
  };
  return domainText(examined, { edgeTarget: EDGE, reconciling: true });
}

const address: Observation = { kind: 'address', addresses: ['192.0.2.7'] };

test.each<[string, string, string[]]>([
  [
    'nothing yet',
    advice({ kind: 'nothing' }),
    ['Create this record where acme.example is managed:', `${HOST}. 300 IN CNAME ${EDGE}.`],
  ],
  [
    'an address',
    advice(address),
    ['Delete the present record, and create', `_portico.${HOST}. 300 IN TXT "edge=${EDGE}"`],
  ],
  [
    'another name of the portal that is ready',
    advice({ kind: 'nothing' }, { others: ['www.acme.example'] }),
    ['Visitors of www.acme.example are served meanwhile.'],
  ],
  [
    'a bare domain',
    advice(address, { host: 'acme.example', isBare: true }),
    [
      'List www.acme.example in place of it',
      `www.acme.example. 300 IN CNAME ${EDGE}.`,
      'redirect the bare name to https://www.acme.example/',
    ],
  ],
  [
    'a name with www',
    advice({ kind: 'nothing' }, { host: 'www.acme.example' }),
    ['have its provider redirect it to https://www.acme.example/'],
  ],
  [
    'a name that leaves',
    advice({ kind: 'elsewhere', chain: ['next.example'] }, {}, 'Lost'),
    [
      'If it moves to another provider, take it out of domains of portal acme',
      `have this record put back`,
      `${HOST}. 300 IN CNAME ${EDGE}.`,
    ],
  ],
  [
    'challenges that are not delegated',
    advice({ kind: 'nothing' }, { delegation: { record: '_acme-challenge.x. 300 IN CNAME y.', seen: false } }),
    ['not delegated; with this record the certificate is there before', '_acme-challenge.x. 300 IN CNAME y.'],
  ],
])('%s', (_, text, parts) => {
  for (const part of parts) expect(text).toContain(part);
});

test('a name behind a proxy that its owner vouches for is verified, and lost without that', () => {
  const before = { state: 'Pending', since: 0, failures: 3 } as const;
  const seen = (observation: Observation) => [{ resolver: '192.0.2.53', observation }];
  const verified = nextDomainCheck(before, seen({ kind: 'proxied', seen: '192.0.2.7' }), 5, 1_000);
  expect(verified).toEqual({ state: 'Verified', since: 5, failures: 0 });
  expect(nextDomainCheck(verified, seen(address), 9, 1_000)).toMatchObject({ state: 'Lost', since: 9 });
});
