// What a source may declare: names of portals and domains by pattern. Pure.

/** As the settings give it; null may everything. */
export interface SourcePermission {
  /** Names, with `*` for any characters. */
  readonly portals: readonly string[];
  /** Hostnames, with `*.` for every name below. */
  readonly domains: readonly string[];
  readonly templates: 'shared' | 'own';
  readonly policies: 'shared' | 'own';
}

/** Whether one of the patterns matches the name. */
export const matchesName = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matches(name, pattern.split('*')));

/** In linear time, whatever the pattern. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether the hostname (normalised) is one of the patterns, or below one. `*.reseller.example` is not the domain itself. */
export const matchesDomain = (host: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
