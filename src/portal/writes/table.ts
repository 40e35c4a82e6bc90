// Every write of the portal: forms behind the login, public pages, and the paths that programs write to.
import type { Page } from '../pages/page.ts';
import { pages } from '../pages/registry.ts';
import { publicPages } from '../public-pages/registry.ts';
import type { WriteRule } from './rule.ts';

export interface Write {
  /** As the router has it. */
  readonly path: string | RegExp;
  /** As people read it. */
  readonly name: string;
  /** The form, by its field `do`; null where the path has one write. */
  readonly action: string | null;
  readonly rule: WriteRule;
}

/** Returns the path of a page; one with items takes up to two ids after its own path. */
export const pathOf = ({ id, hasItems }: Page): string | RegExp =>
  hasItems === true ? new RegExp(`^/${id}(?:/[A-Za-z0-9._-]{1,100}){0,2}$`) : `/${id}`;

const others: readonly Write[] = [
  { path: '/logout', name: '/logout', action: null, rule: { proof: 'none', entry: 'signed-out', email: null } },
  { path: '/csp-reports', name: '/csp-reports', action: null, rule: { proof: 'none', entry: null, email: null } },
  { path: /^\/hooks\//, name: '/hooks', action: null, rule: { proof: 'program', entry: null, email: null } },
];

export const writes: readonly Write[] = [
  ...pages.flatMap((page) =>
    Object.entries(page.actions ?? {}).map(([action, rule]) => ({
      ...{ path: pathOf(page), name: `/${page.id}`, action, rule },
    })),
  ),
  ...publicPages.flatMap((page) =>
    page.post === undefined ? [] : [{ path: page.path, name: page.path, action: null, rule: page.write }],
  ),
  ...others,
];
