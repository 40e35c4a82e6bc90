// Rules on who sells: the country and the VAT identification number that invoices print.
import { countryCodes } from '../../core/money/country.ts';
import { isVatId } from '../../core/money/vat-id.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { known } from '../documents/sound.ts';

/** Checks the country, and that the number has the form of its country. */
export function sellerProblems({ value, yaml }: ReadablePortal): Problem[] {
  const seller = known(value.seller);
  const [country, vatId] = [known(seller?.country), known(seller?.vatId)];
  return [
    ...(country === undefined || countryCodes.has(country)
      ? []
      : [
          findingAt(yaml, ['seller', 'country'], {
            rule: 'country-unknown',
            message: `"${country}" is not an ISO 3166 code`,
            suggestion: 'write two capital letters, as in DE',
          }),
        ]),
    ...(vatId === undefined || isVatId(vatId)
      ? []
      : [
          findingAt(yaml, ['seller', 'vatId'], {
            rule: 'vat-id-invalid',
            message: `"${vatId}" does not have the form that its country gives such a number`,
            suggestion: 'begin with the country, as in DE123456789',
          }),
        ]),
  ];
}
