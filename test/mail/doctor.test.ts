// The mail doctor against a real DNS server: each common mistake has its rule, and the record that it names repairs it.
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openResolvers } from '../../src/adapters/dns.ts';
import { dkimName, dkimText } from '../../src/core/mail/dkim-record.ts';
import { dkimKeys, ensureDkimKeys, type StoredDkimKey } from '../../src/mail/dkim/keys.ts';
import { examineSender } from '../../src/mail/doctor/examine-sender.ts';
import { type MailFinding, type MailRule, mailRules } from '../../src/mail/doctor/finding.ts';
import { createLookups } from '../../src/mail/doctor/lookups.ts';
import { evaluateSpf } from '../../src/mail/doctor/spf.ts';
import { type DnsServer, startDns } from '../support/acme/dns-server.ts';
import { testSealer } from '../support/test-services.ts';
import { newStore } from '../support/test-store.ts';

const domain = 'acme.example';
const relay = 'smtp.relay.example';
const address = '192.0.2.25';
const six = '2001:db8::25';
const sender = { portal: 'acme', domain, host: relay };
let keys: readonly StoredDkimKey[];
let dns: DnsServer;

beforeAll(async () => {
  const store = await newStore();
  await ensureDkimKeys(store, testSealer, sender, 0);
  keys = await dkimKeys(store, 'acme');
  await store.destroy();
});

/** Everything as it should be. */
beforeEach(async () => {
  dns = await startDns();
  dns.txt(domain, 'google-site-verification=x');
  dns.txt(domain, `v=spf1 include:_spf.relay.example ~all`);
  dns.txt('_spf.relay.example', 'v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all');
  for (const key of keys) dns.txt(dkimName(key), dkimText(key));
  dns.txt(`_dmarc.${domain}`, 'v=DMARC1; p=reject; rua=mailto:dmarc@acme.example');
  dns.mx(domain, 'mx.acme.example');
  dns.a('mx.acme.example', '192.0.2.26');
  dns.a(relay, address);
  dns.aaaa(relay, six);
  dns.ptr('25.2.0.192.in-addr.arpa', relay);
  dns.ptr(`5.2.0.0.${'0.'.repeat(20)}8.b.d.0.1.0.0.2.ip6.arpa`, relay);
  return () => dns.close();
});

const examine = async (host = relay) => {
  const { findings, ready } = await examineSender({ ...sender, host }, openResolvers([dns.address]), keys);
  return { findings, ready, rules: findings.map(({ rule }) => rule) };
};

/** Creates the record of a finding in place of what has the same type at its name, as a person would in a registrar's form. */
function repair({ record }: MailFinding): void {
  const [, name = '', type = '', data = ''] = /^(\S+)\. (\S+) (.*)$/.exec(record ?? '') ?? [];
  const text = [...data.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join('');
  if (type === 'TXT') {
    const family = /^(v=\w+)/.exec(text)?.[1] ?? '';
    dns.removeTexts(name, family);
    dns.txt(name, text);
    return;
  }
  if (type === 'MX') {
    const target = data.replace(/^\d+ /, '').replace(/\.$/, '');
    dns.remove(name);
    dns.txt(name, 'v=spf1 include:_spf.relay.example ~all');
    dns.mx(name, target);
    return;
  }
  dns.a(name, data);
}

const replaceText = (name: string, family: string, ...texts: string[]) => {
  dns.removeTexts(name, family);
  for (const text of texts) dns.txt(name, text);
};
const firstKey = (): StoredDkimKey => {
  const [key] = keys;
  if (key === undefined) throw new Error('there is no key');
  return key;
};
const spf = (...texts: string[]) => replaceText(domain, 'v=spf1', ...texts);
const dmarc = (...texts: string[]) => replaceText(`_dmarc.${domain}`, 'v=', ...texts);

interface Row {
  readonly mistake: string;
  readonly rule: MailRule;
  readonly make: () => void;
  /** Where no record that the doctor can name repairs it. */
  readonly withoutRecord?: true;
}

const rows: readonly Row[] = [
  { mistake: 'no SPF', rule: 'spf-missing', make: () => spf() },
  {
    mistake: 'a second SPF record beside the first',
    rule: 'spf-several',
    make: () => dns.txt(domain, 'v=spf1 include:_spf.relay.example include:_spf.relay.example -all'),
  },
  {
    mistake: 'a typing error in SPF',
    rule: 'spf-syntax',
    make: () => spf('v=spf1 ipv4:192.0.2.25 a:smtp.relay.example -all'),
  },
  {
    mistake: 'an address in SPF that is none',
    rule: 'spf-syntax',
    make: () => spf('v=spf1 ip4:192.0.2.999 a:smtp.relay.example -all'),
  },
  { mistake: 'another service in SPF', rule: 'spf-relay', make: () => spf('v=spf1 ip4:198.51.100.1 -all') },
  { mistake: 'SPF that lets anyone send', rule: 'spf-open', make: () => spf('v=spf1 include:_spf.relay.example +all') },
  {
    mistake: 'SPF that includes a service that is gone',
    rule: 'spf-include',
    make: () => spf('v=spf1 include:_spf.gone.example include:_spf.relay.example -all'),
  },
  {
    mistake: 'SPF with too many services',
    rule: 'spf-lookups',
    withoutRecord: true,
    make: () => {
      const names = Array.from({ length: 11 }, (_, index) => `s${index}.example`);
      for (const name of names) dns.txt(name, 'v=spf1 ip4:198.51.100.1 -all');
      spf(`v=spf1 ${names.map((name) => `include:${name}`).join(' ')} include:_spf.relay.example -all`);
    },
  },
  { mistake: 'no DKIM record', rule: 'dkim-missing', make: () => dns.remove(dkimName(firstKey())) },
  {
    mistake: 'a DKIM record whose name has the domain twice',
    rule: 'dkim-wrong-name',
    make: () => {
      dns.remove(dkimName(firstKey()));
      dns.txt(`${dkimName(firstKey())}.${domain}`, dkimText(firstKey()));
    },
  },
  {
    mistake: 'a DKIM record that a form has cut off',
    rule: 'dkim-text',
    make: () => replaceText(dkimName(firstKey()), 'v=DKIM1', dkimText(firstKey()).slice(0, 255)),
  },
  {
    mistake: 'the former DKIM record beside the new one',
    rule: 'dkim-several',
    make: () => dns.txt(dkimName(firstKey()), 'v=DKIM1; k=rsa; p=AAAA'),
  },
  { mistake: 'no DMARC', rule: 'dmarc-missing', make: () => dmarc() },
  { mistake: 'two DMARC records', rule: 'dmarc-several', make: () => dns.txt(`_dmarc.${domain}`, 'v=DMARC1; p=none') },
  { mistake: 'DMARC without a policy', rule: 'dmarc-syntax', make: () => dmarc('v=DMARC1; rua=mailto:a@acme.example') },
  { mistake: 'DMARC with a typing error', rule: 'dmarc-syntax', make: () => dmarc('v=DMARC; p=none') },
  {
    mistake: 'DMARC at the domain itself',
    rule: 'dmarc-wrong-name',
    make: () => {
      dmarc();
      dns.txt(domain, 'v=DMARC1; p=none');
    },
  },
  {
    mistake: 'no way to pass DMARC',
    rule: 'dmarc-unaligned',
    withoutRecord: true,
    make: () => {
      spf('v=spf1 -all');
      for (const key of keys) dns.remove(dkimName(key));
    },
  },
  { mistake: 'no MX', rule: 'mx-missing', make: () => dns.removeType(domain, 'MX') },
  {
    mistake: 'a domain that says it takes no email',
    rule: 'mx-null',
    make: () => {
      dns.removeType(domain, 'MX');
      dns.mx(domain, '.');
    },
  },
  {
    mistake: 'an MX that is an alias',
    rule: 'mx-unusable',
    make: () => {
      dns.cname('mx.acme.example', 'mx.host.example');
      dns.a('mx.host.example', '192.0.2.26');
    },
  },
  {
    mistake: 'an MX without an address',
    rule: 'mx-unusable',
    withoutRecord: true,
    make: () => dns.remove('mx.acme.example'),
  },
  { mistake: 'no PTR', rule: 'relay-ptr', withoutRecord: true, make: () => dns.remove('25.2.0.192.in-addr.arpa') },
  {
    mistake: 'a PTR that does not lead back',
    rule: 'relay-ptr',
    make: () => {
      dns.remove('25.2.0.192.in-addr.arpa');
      dns.ptr('25.2.0.192.in-addr.arpa', 'static-25.host.example');
    },
  },
  { mistake: 'a server without an address', rule: 'relay-address', withoutRecord: true, make: () => dns.remove(relay) },
  {
    mistake: 'a DNS server that fails',
    rule: 'unknown',
    withoutRecord: true,
    make: () => dns.fail(domain, 'SERVFAIL'),
  },
];

test('where everything is right there is nothing to say', async () => {
  expect(await examine()).toMatchObject({ findings: [], ready: true });
});

test.each(rows)('$mistake: $rule', async ({ rule, make, withoutRecord = false }) => {
  make();
  const { findings, ready } = await examine();
  const found = findings.find((one) => one.rule === rule);
  expect(findings.map((one) => one.rule)).toContain(rule);
  expect(ready).toBe(findings.every(({ severity }) => severity === 'warning'));
  expect(found?.record === null).toBe(withoutRecord);
  if (found === undefined || withoutRecord) return;
  repair(found);
  expect((await examine()).rules).not.toContain(rule);
});

test('every rule has a mistake, and is in the documentation', () => {
  const rules = Object.keys(mailRules).sort();
  expect([...new Set(rows.map(({ rule }) => rule))].sort()).toEqual(rules);
  const page = readFileSync('docs/operate/mail/arriving.md', 'utf8');
  expect(rules.filter((rule) => !page.includes(`\`${rule}\``))).toEqual([]);
});

test('a subdomain has the DMARC policy of its organization', async () => {
  const below = { ...sender, domain: 'portal.acme.example' };
  const { findings } = await examineSender(below, openResolvers([dns.address]), []);
  expect(findings.map(({ rule }) => rule)).not.toContain('dmarc-missing');
  expect(findings.map(({ rule }) => rule)).toContain('dmarc-unaligned');
});

test.each([
  ['v=spf1 a:smtp.relay.example -all', 'pass'],
  ['v=spf1 a:smtp.relay.example/28//64 -all', 'pass'],
  ['v=spf1 mx:acme.example/30 ?all', 'pass'],
  ['v=spf1 redirect=_spf.relay.example', 'pass'],
  ['v=spf1 -ip4:192.0.2.25 +all', 'fail'],
  ['v=spf1 IP4:192.0.2.24/31 -ALL', 'pass'],
  ['v=spf1 exists:%{i}.example ptr ~all', 'softfail'],
  ['v=spf1', 'neutral'],
  ['v=spf1 include:loop.example -all', 'permerror'],
  ['v=spf1 ip4: -all', 'permerror'],
  ['v=spf10 -all', 'none'],
])('%s says %s', async (record, expected) => {
  dns.txt('own.example', record);
  dns.txt('loop.example', 'v=spf1 include:loop.example -all');
  const lookups = createLookups(openResolvers([dns.address]));
  expect((await evaluateSpf(lookups, 'own.example', address)).result).toBe(expected);
});
