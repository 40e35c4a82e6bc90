// The metrics as Prometheus reads them: a registry of our own with every entry of the catalogue and what prom-client knows of
// the process.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { catalogue, type GaugeName, type GaugeValues, type Metrics } from '../core/metrics.ts';

export interface MetricsPage extends Metrics {
  readonly contentType: string;
  /** Asks the sources of gauges and writes everything down. Scrapes at the same time share one. */
  scrape(): Promise<string>;
}

/** `release` is a label of `portico_build_info`. */
export function createMetrics(release: string): MetricsPage {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const histograms = new Map<string, Histogram>();
  const gauges = new Map<string, Gauge>();
  for (const [name, entry] of Object.entries(catalogue)) {
    const { type, help, labels } = entry;
    const options = { name, help, labelNames: Object.keys(labels), registers: [registry] };
    if (type === 'counter') counters.set(name, fromZero(new Counter(options), labels));
    else if (type === 'gauge') gauges.set(name, new Gauge(options));
    else histograms.set(name, new Histogram({ ...options, buckets: [...entry.buckets] }));
  }
  const built: GaugeValues = { portico_build_info: [{ labels: { version: release }, value: 1 }] };
  const sources: (() => Promise<GaugeValues>)[] = [async () => built];

  const scrapeOnce = async (): Promise<string> => {
    const answers = await Promise.all(sources.map((ask) => ask()));
    for (const gauge of gauges.values()) {
      gauge.reset();
      // A gauge without labels would report 0 where the value is unknown.
      gauge.remove({});
    }
    for (const values of answers) show(gauges, values);
    return registry.metrics();
  };
  let scraping: Promise<string> | undefined;
  return {
    contentType: registry.contentType,
    count: (name, labels) => counters.get(name)?.inc({ ...labels }),
    observe: (name, labels, seconds) => histograms.get(name)?.observe({ ...labels }, seconds),
    gauges: (source) => void sources.push(source),
    scrape: () => {
      scraping ??= scrapeOnce().finally(() => {
        scraping = undefined;
      });
      return scraping;
    },
  };
}

/** Shows 0 for what has not happened yet where all that can happen is known: the first time would go unseen else. */
function fromZero(counter: Counter, labels: Readonly<Record<string, readonly string[] | 'open'>>): Counter {
  const [only, ...others] = Object.entries(labels);
  if (only === undefined || others.length > 0 || only[1] === 'open') return counter;
  for (const value of only[1]) counter.inc({ [only[0]]: value }, 0);
  return counter;
}

function show(gauges: ReadonlyMap<string, Gauge>, values: GaugeValues): void {
  for (const name of Object.keys(values) as GaugeName[]) {
    for (const { labels, value } of values[name] ?? []) gauges.get(name)?.set({ ...labels }, value);
  }
}
