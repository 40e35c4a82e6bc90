// Which licences a shipped package may have. All are compatible with Apache-2.0 for what we do: use them unchanged.
import { type ShippedPackage, shippedPackages } from './shipped.ts';

/** Ids of https://spdx.org/licenses. MPL-2.0 asks that changed files stay open; we change none. */
const allowed: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'MIT-0',
    'MPL-2.0',
    'PSF-2.0',
  ],
]);

/** Packages whose licence is not allowed, unknown or missing. */
export function licenceFindings(packages: readonly ShippedPackage[] = shippedPackages()): string[] {
  return packages.flatMap(({ name, version, licence }) => {
    if (licence === null)
      return [`${name}@${version} names no licence; read it and enter it in .ci/components/shipped.ts`];
    if (isAllowed(licence)) return [];
    return [`${name}@${version} has the licence ${licence}, which .ci/components/licences.ts does not allow`];
  });
}

/** Of alternatives one is enough; of licences that count together each is needed. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes('(')) return false;
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((id) => allowed.has(id)));
}
