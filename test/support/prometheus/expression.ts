// What a PromQL expression asks for, held against the metrics that there are.
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

export interface KnownMetric {
  readonly type: string;
  /** Each label with what it can say; null where that is not known beforehand. */
  readonly labels: Readonly<Record<string, readonly string[] | null>>;
}

/** Given by the scraper to everything. */
const targetLabels: ReadonlySet<string> = new Set(['job', 'instance']);

/** What is wrong with an expression; `shown` are labels that a legend or a text takes from its result. */
export function complaintsOf(
  expression: string,
  known: ReadonlyMap<string, KnownMetric>,
  shown: readonly string[] = [],
): string[] {
  const complaints: string[] = [];
  const textOf = ({ from, to }: SyntaxNode): string => expression.slice(from, to);
  const selectors: { readonly node: SyntaxNode; readonly labels: KnownMetric['labels'] }[] = [];
  const groupings: SyntaxNode[] = [];
  parser.parse(expression).iterate({
    enter: ({ node }) => {
      if (node.type.isError) complaints.push(`no PromQL: ${expression}`);
      if (node.name === 'GroupingLabels') groupings.push(node);
      if (node.name !== 'VectorSelector') return;
      const name = textOf(node.getChild('Identifier') ?? node);
      const metric = metricOf(name, known);
      if (metric === undefined) complaints.push(`there is no metric ${name}`);
      selectors.push({ node, labels: metric?.labels ?? {} });
      for (const matcher of node.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? []) {
        complaints.push(...matcherComplaints(textOf(matcher), name, metric?.labels ?? {}));
      }
    },
  });
  for (const grouping of groupings) {
    const around = grouping.parent?.parent;
    const inside = selectors.filter(({ node }) => around && node.from >= around.from && node.to <= around.to);
    for (const label of grouping.getChildren('LabelName').map(textOf)) {
      const missing = inside.length === 0 || inside.some(({ labels }) => !has(labels, label));
      if (missing) complaints.push(`what is grouped has no label ${label}: ${expression}`);
    }
  }
  for (const label of shown) {
    if (!selectors.some(({ labels }) => has(labels, label)))
      complaints.push(`nothing has a label ${label}: ${expression}`);
  }
  return complaints;
}

const has = (labels: KnownMetric['labels'], label: string): boolean => label in labels || targetLabels.has(label);

/** A histogram is asked for by its parts. */
function metricOf(name: string, known: ReadonlyMap<string, KnownMetric>): KnownMetric | undefined {
  const whole = known.get(name);
  if (whole !== undefined) return whole.type === 'histogram' ? undefined : whole;
  const [, base = '', part] = /^(.*)_(bucket|sum|count)$/.exec(name) ?? [];
  const histogram = known.get(base);
  if (histogram?.type !== 'histogram') return undefined;
  return part === 'bucket' ? { ...histogram, labels: { ...histogram.labels, le: null } } : histogram;
}

function matcherComplaints(text: string, name: string, labels: KnownMetric['labels']): string[] {
  const [, label = '', operator = '', value = ''] = /^(\w+)\s*(=~|!~|!=|=)\s*"(.*)"$/.exec(text) ?? [];
  if (!has(labels, label)) return [`${name} has no label ${label}`];
  const values = labels[label] ?? null;
  if (values === null) return [];
  const wanted = operator.endsWith('~') ? value.split('|') : [value];
  return wanted.filter((one) => !values.includes(one)).map((one) => `${label} of ${name} is never ${one}`);
}
