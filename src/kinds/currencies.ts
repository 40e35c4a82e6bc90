// Kind `currencies`: the currencies that a visitor may choose at signup.
import { itemEffects } from './effects.ts';
import { defineKind, listText, memberOf, ownedBy, ownSpec } from './kind.ts';

export interface CurrenciesSpec {
  readonly codes: readonly string[];
  readonly default: string;
}

export const currenciesKind = defineKind<CurrenciesSpec>({
  name: 'currencies',
  title: 'Currencies',
  namedByPortal: true,
  fields: {
    codes: { title: 'Currencies', pointer: ['currencies'] },
    default: { title: 'Default currency', pointer: 'derived' },
  },
  fact: (live) => ({ label: 'Currencies', text: listText(memberOf(live, 'codes')) }),
  effects: itemEffects('currency', 'codes'),
  fromPortal: (portal) => {
    const spec: CurrenciesSpec = { codes: portal.currencies, default: portal.currencies[0] ?? '' };
    return ownedBy(portal, spec, ['currencies']);
  },
  toPortal: (live) => ({ currencies: [...ownSpec<CurrenciesSpec>(live).codes] }),
});
