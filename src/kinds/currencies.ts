// Kind `currencies`: what a visitor may choose at signup.
import { type Kind, ownedBy, ownSpec } from './kind.ts';

export interface CurrenciesSpec {
  readonly codes: readonly string[];
  readonly default: string;
}

export const currenciesKind: Kind = {
  name: 'currencies',
  fromPortal: (portal) => {
    const spec: CurrenciesSpec = { codes: portal.currencies, default: portal.currencies[0] ?? '' };
    return ownedBy(portal, spec, ['currencies']);
  },
  toPortal: (live) => ({ currencies: [...ownSpec<CurrenciesSpec>(live).codes] }),
};
