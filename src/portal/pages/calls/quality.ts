// `/quality`: the quality of calls over time. Each measure is a section; the page shows all that are in effect. Their old paths lead to it.

import { notFound } from '../../http/response.ts';
import { type Measure, type Span, spans, trafficFigure, trafficOf } from '../../ui/traffic.ts';
import { type Page, sees } from '../page.ts';

const sections: Readonly<Record<string, Measure>> = {
  'customer-asr': 'asr',
  'customer-acd': 'acd',
  'customer-channels': 'channels',
  'customer-cps': 'cps',
  'carrier-channels': 'channels',
  'carrier-cps': 'cps',
};
const allSpans = Object.keys(spans) as Span[];

export const qualityPage: Page = {
  id: 'quality',
  secret: false,
  section: null,
  title: 'quality.title',
  respond: async (context) => {
    const { store, visitor, t, zone, query, now } = context;
    const shown = new Set(Object.entries(sections).flatMap(([id, measure]) => (sees(context, id) ? [measure] : [])));
    if (shown.size === 0) return notFound;
    const chosen = allSpans.find((span) => span === query.get('span')) ?? 'day';
    const traffic = await trafficOf(store, visitor.customer, { span: chosen, zone, now });
    return {
      type: 'html',
      view: {
        heading: t('quality.title'),
        zoneName: zone.name,
        spans: allSpans.map((span) => ({
          href: `/quality?span=${span}`,
          label: t(`graph.span-${span}`),
          current: span === chosen,
        })),
        figures: [...shown].map((measure) => ({
          ...trafficFigure(traffic, measure, t, zone),
          explained: t(`graph.${measure}-explained`),
        })),
      },
    };
  },
};

/** The paths that each measure had. */
export const measurePages: readonly Page[] = Object.keys(sections).map((section) => ({
  id: section,
  secret: false,
  section,
  title: 'quality.title',
  respond: async ({ query }) => {
    const span = query.get('span');
    return { type: 'redirect', to: span === null ? '/quality' : `/quality?${new URLSearchParams({ span })}` };
  },
}));
