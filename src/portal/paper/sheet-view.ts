// What is on a sheet: translated and formatted texts, in the order in which they are drawn.
import type { AttachedFile } from './paper.ts';

export type SheetRow = readonly string[];
type Labelled = readonly [label: string, text: string];

export interface Sheet {
  readonly title: string;
  readonly brand: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly madeAt: Date;
  readonly logo: Buffer | null;
  readonly seller: readonly string[];
  readonly customer: readonly string[];
  readonly facts: readonly Labelled[];
  /** Titles of the columns of the table; none for no table. The first column wraps, the others have numbers. */
  readonly head: SheetRow;
  readonly rows: readonly SheetRow[];
  /** The last one is the one that counts. */
  readonly sums: readonly Labelled[];
  readonly payment: SheetPayment | null;
  readonly notes: readonly string[];
  /** Lines at the foot of every page. */
  readonly footer: readonly string[];
  /** Has the parameters `{page}` and `{pages}`. */
  readonly pageLabel: string;
  readonly attached: readonly AttachedFile[];
  /** XML for the metadata of the attached files; empty for none. */
  readonly metadata: string;
  /** What else is drawn. */
  readonly texts: readonly string[];
}

export interface SheetPayment {
  readonly title: string;
  readonly fields: readonly Labelled[];
  readonly qr: { readonly alt: string; readonly modules: readonly (readonly boolean[])[] } | null;
}
