// docs/reference/metrics.md: every metric with what it says, its type and its labels.
import { catalogue } from '../src/core/metrics.ts';

const head = `<!-- Generated from src/core/metrics.ts by \`npm run generate\`; do not edit. -->

# Metrics

\`GET /metrics\` on the console's listener (\`up\`, \`reconcile\`) and on \`operations.listen\` of \`serve\`, in the text format of Prometheus.
No label holds a host, an address or anything a visitor sent; \`portico_refused_total\` names the first 200 portals that refuse a request, so the number of series is bounded. Beside
these there are the usual ones of a process (\`process_*\`, \`nodejs_*\`). How to use them: [running the reconciler](../operate/operations.md#watching-it).
`;

export function metricsPage(): string {
  return [head, ...Object.entries(catalogue).map(([name, entry]) => section(name, entry))].join('\n');
}

type Entry = (typeof catalogue)[keyof typeof catalogue];

function section(name: string, entry: Entry): string {
  const labels = Object.entries(entry.labels as Readonly<Record<string, readonly string[] | 'open'>>);
  const lines = labels.map(([label, values]) =>
    values === 'open' ? `- \`${label}\`` : `- \`${label}\`: ${values.map((value) => `\`${value}\``).join(', ')}`,
  );
  const buckets = 'buckets' in entry ? [`- buckets, in seconds: ${entry.buckets.join(', ')}`] : [];
  const list = [...lines, ...buckets];
  return `## ${name}\n\n${entry.type[0]?.toUpperCase()}${entry.type.slice(1)}. ${entry.help}\n${list.length === 0 ? '' : `\n${list.join('\n')}\n`}`;
}
