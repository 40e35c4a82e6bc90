// Kind `currencies`: what a visitor may choose at signup.

export interface CurrenciesSpec {
  readonly codes: readonly string[];
  readonly default: string;
}
