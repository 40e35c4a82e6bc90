// What reads layers beside the pipeline: the document of one portal in a large tree, what a layer repeats, and where each value is.
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/documents/format-problem.ts';
import { readPortalLayers } from '../../../src/config/layers/read-portal.ts';
import { redundantValues } from '../../../src/config/layers/redundant.ts';
import { treeOf } from '../../support/memory-tree.ts';

const head = (kind: string, name: string) => `apiVersion: portico/v1\nkind: ${kind}\nname: ${name}\n`;
const files = {
  'portals/house.yaml': `${head('PortalBase', 'house')}currencies: [USD]\nsections: [cdr, voucher]\nsupport: { phone: "+44 20 7946 0000" }\n`,
  'portals/bases/retail.yaml': `${head('PortalBase', 'retail')}extends: house\nsections: { add: [documents, cdr] }\nfooter: "Copyright"\n`,
  'portals/brands/acme.yaml': `${head('Portal', 'acme')}brand: Acme\nextends: retail\nfooter: Copyright\nsupport: { phone: "+44 20 7946 0000", email: a@b.test }\nsections: { remove: [voucher] }\n`,
  'portals/brands/flat.yaml': `${head('Portal', 'flat')}brand: Flat\ndomains: [flat.test]\ncurrencies: [USD]\nsections: [cdr]\n`,
};

test('values that repeat what is inherited are found at their lines', async () => {
  const found = await redundantValues(treeOf(files), 'portals');
  expect(found.map((problem) => formatProblem(problem).split('; ')[0])).toEqual([
    'portals/bases/retail.yaml:5:30  warning  sections/add/1: "cdr" is in the inherited list',
    'portals/brands/acme.yaml:6:1  warning  footer: it repeats what is inherited',
    'portals/brands/acme.yaml:7:12  warning  support/phone: it repeats what is inherited',
  ]);
});

test('one portal is read with its bases, and each value is located in the layer that has it', async () => {
  const place = { portal: 'acme', file: 'portals/brands/acme.yaml', near: ['portals/house.yaml'] };
  const yaml = await readPortalLayers(treeOf(files), place);
  expect(yaml?.value).toMatchObject({ name: 'acme', currencies: ['USD'], sections: ['cdr', 'documents'] });
  const at = (...pointer: (string | number)[]) => {
    const { file, line, base = null } = yaml?.locate(pointer, 'value') ?? {};
    return [file, line, base];
  };
  expect(at('currencies')).toEqual(['portals/house.yaml', 4, 'house']);
  expect(at('sections', 0)).toEqual(['portals/house.yaml', 5, 'house']);
  expect(at('sections', 1)).toEqual(['portals/bases/retail.yaml', 5, 'retail']);
  expect(at('support', 'email')).toEqual(['portals/brands/acme.yaml', 7, null]);
});

test('a portal without a base is its document; one that is not there is not found', async () => {
  const tree = treeOf(files);
  const flat = await readPortalLayers(tree, { portal: 'flat', file: 'portals/brands/flat.yaml', near: [] });
  expect(flat?.layers).toBeUndefined();
  expect(await readPortalLayers(tree, { portal: 'gone', file: 'portals/brands/flat.yaml', near: [] })).toBeUndefined();
});
