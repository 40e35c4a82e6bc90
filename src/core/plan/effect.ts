// What customers notice of a change, as facts. Kinds say which of them a change of theirs has.

/** `subject` is the id of a section, a report's column, a currency, or a hostname. */
export type EffectFact =
  | {
      readonly type: 'portal-removed' | 'portal-added' | 'signup-opened' | 'signup-closed' | 'second-factor-required';
    }
  | {
      readonly type:
        | 'section-lost'
        | 'section-gained'
        | 'currency-lost'
        | 'currency-gained'
        | 'column-lost'
        | 'column-gained'
        | 'domain-removed'
        | 'domain-added';
      readonly subject: string;
    }
  | {
      readonly type: 'canonical-changed' | 'portal-renamed' | 'rename-likely';
      readonly from: string;
      readonly to: string;
    };
