// What `dns records` prints, in each format.

import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { recordFormats, recordsText, type WantedRecord } from '../../src/cli/print/records.ts';

const record = (name: string, zone: string): WantedRecord => ({ name, zone, target: 'edge.example.net', ttl: 300 });
const records = [
  record('portal.acme.example', 'acme.example'),
  record('_acme-challenge.portal.acme.example', 'acme.example'),
  record('a.b.nordwind.co.uk', 'nordwind.co.uk'),
];

test('a zone file has absolute names, zone by zone', () => {
  expect(recordsText(records, 'zone')).toBe(`; acme.example
portal.acme.example. 300 IN CNAME edge.example.net.
_acme-challenge.portal.acme.example. 300 IN CNAME edge.example.net.

; nordwind.co.uk
a.b.nordwind.co.uk. 300 IN CNAME edge.example.net.
`);
});

test('octoDNS has a document a zone, with names within it', () => {
  const documents = parseAllDocuments(recordsText(records, 'octodns')).map((document) => document.toJS() as unknown);
  expect(documents).toEqual([
    {
      portal: { type: 'CNAME', ttl: 300, value: 'edge.example.net.' },
      '_acme-challenge.portal': { type: 'CNAME', ttl: 300, value: 'edge.example.net.' },
    },
    { 'a.b': { type: 'CNAME', ttl: 300, value: 'edge.example.net.' } },
  ]);
});

test('external-dns has a DNSEndpoint a zone', () => {
  const [first] = parseAllDocuments(recordsText(records, 'external-dns')).map((document) => document.toJS() as unknown);
  expect(first).toMatchObject({
    kind: 'DNSEndpoint',
    metadata: { name: 'portico-acme-example' },
    spec: { endpoints: [{ dnsName: 'portal.acme.example', recordType: 'CNAME', targets: ['edge.example.net'] }, {}] },
  });
});

test('CSV has a line a record', () => {
  expect(recordsText(records, 'csv').split('\n')[3]).toBe(
    'nordwind.co.uk,a.b.nordwind.co.uk,CNAME,edge.example.net,300',
  );
});

test.each(recordFormats)('without records there is nothing to create (%s)', (format) => {
  expect(recordsText([], format).trim()).toBe(format === 'csv' ? 'zone,name,type,value,ttl' : '');
});
