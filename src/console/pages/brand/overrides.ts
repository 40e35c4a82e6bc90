// Overrides of a brand: those of the files, break-glass ones, and why a customer sees a section.

import { sections } from '../../../core/access/section.ts';
import { PortalError } from '../../../core/portal-error.ts';
import { specOf } from '../../../operations/brand-record.ts';
import { type Explanation, explainSection } from '../../../operations/explain.ts';
import { readBreakGlass } from '../../../store/tables/break-glass.ts';
import { momentOf } from '../../ui/times.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

const SHOWN = 100;

export const overridesPage = brandPage('overrides', async (request) => {
  const { record, parts, query, now } = request;
  const search = (query.get('find') ?? '').trim();
  const all = record.rows.filter(({ kind, name }) => kind === 'override' && name.includes(search));
  const glass = (await readBreakGlass(parts.store)).filter(({ portal }) => portal === record.portal);
  const clear = (customer: string): string =>
    `/do/end-override?${new URLSearchParams({ portal: record.portal, customer })}`;
  return {
    search,
    left: Math.max(0, all.length - SHOWN),
    files: all.slice(0, SHOWN).map(({ name, spec, file, line }) => {
      const { show, hide, reason, until } = specOf(spec);
      return {
        customer: name,
        what: whatOf(listOf(show), listOf(hide)),
        reason: typeof reason === 'string' ? reason : '',
        place: `${file}:${line}`,
        ...endOf(typeof until === 'number' ? until : null, now),
      };
    }),
    glass: glass.map(({ customer, show, hide, reason, actor, until }) => ({
      ...{ customer, reason, actor, what: whatOf(show, hide), clear: clear(customer) },
      ...endOf(until, now),
    })),
    set: `/do/override?${new URLSearchParams({ portal: record.portal })}`,
    ...(await explained(request)),
    sections: [...sections.keys()].map((id) => ({ id, chosen: id === query.get('section') })),
  };
});

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const whatOf = (show: readonly string[], hide: readonly string[]): string =>
  [...show.map((id) => `show ${id}`), ...hide.map((id) => `hide ${id}`)].join(', ');

function endOf(until: number | null, now: number) {
  return { end: until === null ? null : momentOf(until, now), over: until !== null && until <= now };
}

const unasked = { customer: '', problem: '', explanation: null };

async function explained({ record, parts, query, now }: BrandRequest) {
  const customer = (query.get('customer') ?? '').trim();
  const section = query.get('section') ?? '';
  if (customer === '' || section === '') return { ...unasked, customer };
  try {
    const found = await explainSection(parts.store, parts.source.history, { customer, section, now });
    if (found.portal === record.portal) return { customer, problem: '', explanation: explanationView(found) };
    const problem = `${customer} is not a customer of ${record.brand}`;
    return { customer, problem, explanation: null };
  } catch (thrown) {
    if (!(thrown instanceof PortalError)) throw thrown;
    return { customer, problem: thrown.message, explanation: null };
  }
}

function explanationView({ customer, section, visible, chain }: Explanation) {
  return {
    sentence: `${customer} ${visible ? 'sees' : 'does not see'} ${section}.`,
    visible,
    chain: chain.map(({ from, says, detail, place, commit, author }) => ({
      ...{ from, says, detail, place: place ?? '', author: author ?? '' },
      commit: commit?.slice(0, 10) ?? '',
    })),
  };
}
