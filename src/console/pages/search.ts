// Search over everything, by kind; without scripts it is a page.
import { limits } from '../../core/limits/limits.ts';
import { mayAct } from '../http/principal.ts';
import { searchAll } from '../search/search.ts';
import { grouped } from '../ui/listing.ts';
import type { ConsolePage } from './page.ts';

export const searchPage: ConsolePage = {
  path: '/search',
  template: 'search',
  role: 'viewer',
  menu: '',
  liveUpdates: false,
  view: async ({ parts, principal, query }) => {
    const asked = (query.get('q') ?? '').trim().slice(0, limits.searchCharacters);
    const acts = mayAct(principal, 'operator');
    const groups = await searchAll(parts.store, await parts.fleet.view(), asked, acts);
    const count = groups.reduce((sum, { results }) => sum + results.length, 0);
    return {
      title: 'Search',
      sentence: sentenceOf(asked, count),
      asked,
      groups: acts ? groups : groups.map(({ label, results }) => ({ label, results: results.map(withoutAction) })),
      none: asked !== '' && count === 0,
    };
  },
};

/** A viewer is offered no action: a commit is named, and leads nowhere. */
const withoutAction = <Of extends { readonly href: string }>(result: Of): Of =>
  result.href.startsWith('/do/') ? { ...result, href: '' } : result;

function sentenceOf(asked: string, count: number): string {
  if (asked === '') return 'Search';
  return `${grouped(count)} ${count === 1 ? 'result' : 'results'} for “${asked}”`;
}
