// The files of the simulation: four small brands whose every part can be drawn again, and what they make live, read without the planner.
import { allWanted, type Desired } from '../../../src/core/plan/desired.ts';
import { type Files, portal } from '../worlds/reconcile.ts';

export const brandNames = ['a', 'b', 'c', 'd'] as const;
export type BrandName = (typeof brandNames)[number];

export interface BrandFiles {
  readonly there: boolean;
  readonly footer: number;
  readonly broken: boolean;
  readonly protect: boolean;
  readonly style: boolean;
  /** Whose second hostname it has; none for an empty one. */
  readonly host: BrandName | '';
  readonly overrides: number;
}

export interface TreeState {
  readonly brands: Readonly<Record<BrandName, BrandFiles>>;
  /** A file that cannot be read. */
  readonly garbage: boolean;
  readonly template: number;
}

const plain: BrandFiles = {
  there: true,
  footer: 0,
  broken: false,
  protect: false,
  style: false,
  host: '',
  overrides: 0,
};

export const firstTree: TreeState = {
  brands: {
    a: plain,
    b: { ...plain, host: 'b', style: true },
    c: { ...plain, overrides: 2 },
    d: { ...plain, there: false },
  },
  garbage: false,
  template: 1,
};

export function filesOf({ brands, garbage, template }: TreeState): Files {
  const files: Record<string, string> = {};
  for (const name of brandNames) {
    const brand = brands[name];
    if (!brand.there) continue;
    const hosts = brand.host === '' ? `${name}.test` : `${name}.test, ${brand.host}x.test`;
    const rest =
      `footer: f${brand.footer}\n${brand.protect ? 'protect: true\n' : ''}${brand.broken ? 'colour: x\n' : ''}` +
      `${brand.style ? 'theme: { css: "h1 { color: red }" }\n' : ''}` +
      `${template > 0 && name === 'a' ? 'signup: { customer: true, templateCustomer: starter }\n' : ''}`;
    files[`portals/${name}/portal.yaml`] = portal(name, rest).replace(`[${name}.test]`, `[${hosts}]`);
    const customers = Array.from(
      { length: brand.overrides },
      (_, index) => `  C-${name}${index}: { hide: [cdr], reason: x }\n`,
    );
    if (brand.overrides > 0)
      files[`portals/${name}/overrides.yaml`] = `kind: Overrides\nportal: ${name}\ncustomers:\n${customers.join('')}`;
  }
  if (garbage) files['portals/garbage.yaml'] = 'kind: [\n';
  if (template > 0)
    files['portals/starter.yaml'] =
      `apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\ncustomer: { channels: ${template} }\n`;
  return files;
}

/** Rows by owner ('' for what brands share), as one line each. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What the files want of each owner. */
export function wantedRows(desired: Desired): Rows {
  const rows = new Map<string, Map<string, string>>();
  for (const { kind, name, brand, spec } of allWanted(desired)) put(rows, brand ?? '', `${kind} ${name}`, spec);
  return rows;
}

export function put(rows: Map<string, Map<string, string>>, owner: string, key: string, spec: string): void {
  const own = rows.get(owner) ?? new Map<string, string>();
  rows.set(owner, own.set(key, spec));
}
