// The effective configuration of a brand: every value that is live, with the line it comes from and who wrote that line.
import type { Json } from '../../../core/canonical.ts';
import { kinds, resourceTitle } from '../../../kinds/registry.ts';
import { type EffectiveValue, effectiveValues } from '../../../operations/effective-values.ts';
import { readBreakGlass } from '../../../store/tables/break-glass.ts';
import { mayAct } from '../../http/principal.ts';
import { momentOf } from '../../ui/times.ts';
import { brandPage } from './brand-page.ts';

const MAX_TEXT = 600;

const order = kinds.map(({ name }) => name);

export const configurationPage = brandPage('configuration', async ({ record, parts, principal, now }) => {
  const { groups, unread } = await effectiveValues(record, parts.source);
  const all = mayAct(principal, 'operator') ? await readBreakGlass(parts.store) : [];
  const glass = all.filter(({ portal }) => portal === record.portal);
  const sorted = groups.toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
  return {
    unread,
    groups: sorted.map(({ kind, name, values }) => ({
      title: resourceTitle(kind, name, record.portal),
      values: values.map(valueView),
    })),
    glass: glass.map(({ customer, show, hide, actor, reason, until }) => ({
      customer,
      what: [...show.map((id) => `show ${id}`), ...hide.map((id) => `hide ${id}`)].join(', '),
      actor,
      reason,
      until: momentOf(until, now),
    })),
  };
});

const origins: Readonly<Record<EffectiveValue['from'], string>> = {
  file: '',
  default: 'default',
  hand: 'changed by hand in the store',
  settings: 'follows from portico.yaml',
  unknown: 'line not known',
};

function valueView({ field, value, from, place, written }: EffectiveValue) {
  return {
    field,
    value: textOf(value),
    place: place === null ? null : `${place.file}:${place.line}`,
    layer: place?.base === undefined ? '' : `base ${place.base}`,
    origin: origins[from],
    alarming: from === 'hand',
    commit: written?.commit.slice(0, 10) ?? '',
    author: written?.author ?? '',
  };
}

function textOf(value: Json): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none';
  const list = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  const text = list ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
