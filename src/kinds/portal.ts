// Kind `portal`: what a brand is called and says, on every page.

export interface PortalSpec {
  readonly brand: string;
  readonly footer: string;
  /** First one is the default. */
  readonly locales: readonly string[];
  readonly status:
    | { readonly state: 'live' }
    | { readonly state: 'maintenance'; readonly text: string; readonly until: string | null };
  readonly links: { readonly [label: string]: string };
  readonly support: { readonly email?: string; readonly phone?: string };
  /** Overrides of single messages by key, e.g. `login.title`. */
  readonly texts: { readonly [key: string]: string };
  readonly require2fa: 'none' | 'all';
}
