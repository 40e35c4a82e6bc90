// Each changed line of a plan says where it comes from, where that is a base: what a base says of many portals is one change.
import { expect, test } from 'vitest';
import { groupLines, groupTitle } from '../../../src/cli/print/change-lines.ts';
import { readDesired } from '../../../src/config/documents/desired.ts';
import { ParseCache } from '../../../src/config/documents/parse-cache.ts';
import type { Change } from '../../../src/core/plan/change.ts';
import { allWanted } from '../../../src/core/plan/desired.ts';
import { keyOf } from '../../../src/core/plan/resource.ts';
import { foldChanges } from '../../../src/operations/diff/fold.ts';
import { planView } from '../../../src/operations/plan-view.ts';
import { withoutSettings } from '../../support/internal-hosts.ts';
import { treeOf } from '../../support/memory-tree.ts';
import { images } from '../../support/worlds/images.ts';

type Files = Readonly<Record<string, string>>;

const base = `apiVersion: portico/v1
kind: PortalBase
name: retail
currencies: [USD]
footer: Copyright \${brand}
sections: [cdr, payments, voucher]
reports: { cdr: [call-time] }
`;
const brand = (name: string, title: string, more = '') =>
  `apiVersion: portico/v1\nkind: Portal\nname: ${name}\nbrand: ${title}\nextends: retail\ndomains: [${name}.test]\n${more}`;
const files: Files = {
  'portals/retail.yaml': base,
  'portals/acme.yaml': brand('acme', 'Acme Voice'),
  'portals/nord.yaml': brand('nord', 'Nordwind', 'sections: { remove: [payments] }\n'),
  'portals/own.yaml': brand('own', 'Own', 'footer: Mine\n'),
};

const read = async (given: Files) =>
  allWanted(await readDesired(treeOf(given), { ...withoutSettings, images, cache: new ParseCache() }));

/** The updates that lead from some files to others, as a plan has them. */
async function changes(after: Files): Promise<Change[]> {
  const live = new Map((await read(files)).map((resource) => [keyOf(resource), resource]));
  return (await read(after)).flatMap((to): Change[] => {
    const before = live.get(keyOf(to));
    if (before === undefined || before.digest === to.digest) return [];
    const { kind, name, brand: portal, spec, digest } = before;
    const from = { kind, name, brand: portal, spec, digest, edited: false, foreign: false, archived: false };
    return [{ action: 'update', kind, name, brand: portal, from, to }];
  });
}

const lines = async (after: Files) =>
  foldChanges(await changes(after)).flatMap((group) => [
    groupTitle(group),
    ...groupLines(group).map(({ text }) => text),
  ]);

test('a text with facts that a base changes is one change, with its line and the brands', async () => {
  const after = { ...files, 'portals/retail.yaml': base.replace('Copyright', '(c)') };
  expect(await lines(after)).toEqual([
    '2 brands: acme, nord',
    'portal  portals/acme.yaml:3',
    'footer: Copyright Acme Voice -> (c) Acme Voice  (from portals/retail.yaml:5, 2 brands)',
  ]);
});

test('an entry that a base adds is at its line, in portals that edit the list too', async () => {
  const after = { ...files, 'portals/retail.yaml': base.replace('voucher]', 'voucher,\n  documents]') };
  const all = await lines(after);
  expect(all.filter((line) => line.startsWith('sections'))).toEqual([
    'sections: 3 -> 4  (from portals/retail.yaml:7, 3 brands)',
  ]);
});

test('an entry that a base drops is where its list is; one that a portal drops is of the portal', async () => {
  const dropped = { ...files, 'portals/retail.yaml': base.replace(', voucher', '') };
  expect(await lines(dropped)).toContain('sections: 3 -> 2  (from portals/retail.yaml:6, 3 brands)');
  const own = { ...files, 'portals/acme.yaml': brand('acme', 'Acme Voice', 'sections: { remove: [voucher] }\n') };
  expect(await lines(own)).toContain('sections: 3 -> 2');
});

test('a value that comes back from the base is of the base, the same value in a document is not', async () => {
  expect(await lines({ ...files, 'portals/own.yaml': brand('own', 'Own') })).toContain(
    'footer: Mine -> Copyright Own  (from portals/retail.yaml:5, 1 brand)',
  );
  expect(await lines({ ...files, 'portals/own.yaml': brand('own', 'Own', 'footer: Other\n') })).toContain(
    'footer: Mine -> Other',
  );
});

test('the page of a plan has the line as well', async () => {
  const after = { ...files, 'portals/retail.yaml': base.replace('call-time', 'call-time, source') };
  const fields = planView(await changes(after)).groups.flatMap((group) => group.changes.flatMap((each) => each.fields));
  expect(fields).toMatchObject([{ from: 'portals/retail.yaml:7' }]);
});
