// `/customer-acd`, `/carrier-cps` and the like: graphs of one measure over time. Each is its own section.

import { type Measure, type Span, spans, trafficFigure, trafficOf } from '../../ui/traffic.ts';
import type { Page } from '../page.ts';

const sections: Readonly<Record<string, Measure>> = {
  'customer-acd': 'acd',
  'customer-asr': 'asr',
  'customer-cps': 'cps',
  'customer-channels': 'channels',
  'carrier-cps': 'cps',
  'carrier-channels': 'channels',
};

export const graphPages: readonly Page[] = Object.entries(sections).map(([section, measure]) => ({
  id: section,
  secret: false,
  section,
  title: `graph.${measure}`,
  respond: async ({ store, visitor, t, zone, query, now }) => {
    const chosen = (Object.keys(spans) as Span[]).find((span) => span === query.get('span')) ?? 'day';
    const points = await trafficOf(store, visitor.customer, chosen, now);
    return {
      type: 'html',
      template: 'graph',
      view: {
        heading: t(`graph.${measure}`),
        explained: t(`graph.${measure}-explained`),
        spans: (Object.keys(spans) as Span[]).map((span) => ({
          href: `/${section}?span=${span}`,
          label: t(`graph.span-${span}`),
          current: span === chosen,
        })),
        figure: trafficFigure(points, measure, t, zone),
      },
    };
  },
}));
