// `/customer-acd`, `/carrier-cps` and the like: the quality of calls over time. Each measure is a section; the page of any shows all that are
// in effect.

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

export const graphPages: readonly Page[] = Object.keys(sections).map((section) => ({
  id: section,
  secret: false,
  section,
  title: 'quality.title',
  respond: async (context) => {
    const { store, visitor, t, zone, query, now } = context;
    const chosen = (Object.keys(spans) as Span[]).find((span) => span === query.get('span')) ?? 'day';
    const traffic = await trafficOf(store, visitor.customer, { span: chosen, zone, now });
    const shown = new Set(Object.entries(sections).flatMap(([id, measure]) => (sees(context, id) ? [measure] : [])));
    return {
      type: 'html',
      template: 'graph',
      view: {
        heading: t('quality.title'),
        spans: (Object.keys(spans) as Span[]).map((span) => ({
          href: `/${section}?span=${span}`,
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
}));
