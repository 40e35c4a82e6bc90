// DKIM of a sender: does DNS have the record of each of its newest keys, at the right name and whole?
import type { Resolver } from '../../core/domains/dns.ts';
import { dkimName, dkimZoneLine } from '../../core/mail/dkim-record.ts';
import { findDkimRecord } from '../dkim/check-keys.ts';
import type { StoredDkimKey } from '../dkim/keys.ts';
import { finding, type MailFinding } from './finding.ts';
import type { Lookups } from './lookups.ts';

export interface DkimExamined {
  readonly findings: readonly MailFinding[];
  /** Whether a receiver accepts at least one signature; null where that is not known. */
  readonly passes: boolean | null;
}

export async function examineDkim(
  resolvers: readonly Resolver[],
  lookups: Lookups,
  keys: readonly StoredDkimKey[],
): Promise<DkimExamined> {
  const newest = Math.max(0, ...keys.map(({ generation }) => generation));
  const current = keys.filter(({ generation }) => generation === newest);
  const seen = await Promise.all(
    current.map(async (key) => ({ key, state: (await findDkimRecord(resolvers, key)).state })),
  );
  const findings = await Promise.all(seen.map(({ key, state }) => problemOf(lookups, key, state)));
  const signs = seen.some(({ state }) => state === 'published') || keys.some(({ publishedAt }) => publishedAt !== null);
  return {
    findings: findings.flatMap((one) => one ?? []),
    passes: signs ? true : seen.some(({ state }) => state === 'unknown') ? null : false,
  };
}

async function problemOf(
  lookups: Lookups,
  key: StoredDkimKey,
  state: Awaited<ReturnType<typeof findDkimRecord>>['state'],
): Promise<MailFinding | null> {
  const name = dkimName(key);
  const record = dkimZoneLine(key);
  switch (state) {
    case 'published':
      return null;
    case 'unknown':
      return finding('unknown', `the DKIM record ${name} is not known: no resolver responds`);
    case 'missing': {
      // Forms of many registrars add the domain to a name that has it already.
      const doubled = `${name}.${key.domain}`;
      const found = await lookups.texts(doubled);
      if (found.known && found.values.length > 0)
        return finding('dkim-wrong-name', `the DKIM record is at ${doubled}: leave the domain out of the name`, {
          ...{ record, instead: doubled },
        });
      return finding('dkim-missing', `there is no DKIM record for the ${key.algorithm} key`, { record });
    }
    case 'several':
      return finding('dkim-several', `there are several records at ${name}: keep one`, {
        record,
        instead: 'the others',
      });
    case 'revoked':
    case 'not-dkim':
    case 'other-key':
      return finding('dkim-text', `the record at ${name} is not that of the key: ${texts[state]}`, { record });
  }
}

const texts = {
  revoked: 'its p= is empty, which withdraws a key',
  'not-dkim': 'it is not a DKIM record',
  'other-key': 'its p= is another key, or a part of it was cut off',
} as const;
