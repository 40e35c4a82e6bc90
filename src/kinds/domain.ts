// Kind `domain`: a hostname that leads to a portal. Its name is the lower-case punycode hostname.

export interface DomainSpec {
  readonly portal: string;
  /** The first domain of the portal; the others redirect to it. */
  readonly canonical: boolean;
}
