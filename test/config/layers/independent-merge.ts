// The merge of layers written a second time, from its description alone, for the property to compare with: values are taken apart to
// leaves, each leaf is decided for itself, and they are put together again.

type Value = unknown;
const isMap = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lists = new Set([
  'domains',
  'currencies',
  'sections',
  'locales',
  'reports.cdr',
  'reports.breakout',
  'theme.javascript',
]);
const secrets = new Set(['smtp.password', 'payments.stripe.secretKey', 'payments.stripe.webhookSecret']);

/** `layers` from the one that counts least to the portal's own. */
export function independentMerge(layers: readonly Value[]): Value {
  return layers.reduce<Value>((below, layer) => apply(below, layer, []), {});
}

function apply(below: Value, layer: Value, path: readonly string[]): Value {
  const name = path.join('.');
  if (!isMap(layer) || secrets.has(name)) return layer;
  if (lists.has(name)) return edit(Array.isArray(below) ? [...below] : [], layer);
  const keys = new Set([...(isMap(below) ? Object.keys(below) : []), ...Object.keys(layer)]);
  const entries: [string, Value][] = [];
  for (const key of keys) {
    const lower = isMap(below) && Object.keys(below).includes(key) ? below[key] : undefined;
    if (!Object.keys(layer).includes(key)) entries.push([key, lower]);
    else if (layer[key] !== null) entries.push([key, apply(lower, layer[key], [...path, key])]);
  }
  return Object.fromEntries(entries);
}

const idOf = (item: Value): string => {
  if (!isMap(item)) return String(item);
  return String(item['src'] ?? item['file'] ?? JSON.stringify(item, Object.keys(item).sort()));
};

function edit(list: Value[], { add = [], remove = [], after }: Record<string, Value>): Value[] {
  const result = list.filter((item) => !(remove as string[]).includes(idOf(item)));
  const added = add as Value[];
  if (after === undefined) {
    const before = result.map(idOf);
    for (const item of added) if (!before.includes(idOf(item))) result.push(item);
    return result;
  }
  const moving = added.filter((item) => idOf(item) !== after || !result.some((each) => idOf(each) === after));
  const rest = result.filter((item) => idOf(item) === after || !added.some((each) => idOf(each) === idOf(item)));
  const at = rest.findIndex((item) => idOf(item) === after);
  rest.splice(at === -1 ? rest.length : at + 1, 0, ...moving);
  return rest;
}

const textFields = new Set(['footer', 'smtp.from', 'status.maintenance.text']);
const textMaps = ['texts', 'links', 'sectionLinks', 'support'];

/** A merged portal with its facts written out, and every text so that none is left in it. */
export function independentFacts(portal: Record<string, Value>): Value {
  const facts: Record<string, string> = {
    name: String(portal['name']),
    brand: String(portal['brand']),
    domain: String((portal['domains'] as string[])[0]),
  };
  const write = (text: string): string =>
    text
      .split(/(\$\$\{|\$\{\w+\})/)
      .map((part) =>
        part === '$${'
          ? part
          : (/^\$\{(\w+)\}$/.exec(part)?.[1] ?? part) === part
            ? part
            : (facts[part.slice(2, -1)] ?? part),
      )
      .join('');
  const walk = (value: Value, path: readonly string[]): Value => {
    const [first = ''] = path;
    const isText =
      textFields.has(path.join('.')) ||
      (path.length === 3 && first === 'announcements' && path[2] === 'text') ||
      (path.length === 2 && textMaps.includes(first));
    if (typeof value === 'string') return isText ? write(value) : value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)]));
    if (!isMap(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, [...path, key])]));
  };
  return walk(portal, []);
}
