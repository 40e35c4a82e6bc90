// Kind `access`: the sections a portal's customers see by default, in menu order, and the URLs of linked sections.

export interface AccessSpec {
  readonly sections: readonly string[];
  /** URL template by section id; `{customer}` and `{contact}` are filled in. */
  readonly links: { readonly [section: string]: string };
}
