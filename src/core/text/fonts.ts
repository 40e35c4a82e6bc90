// The fonts of papers, as parts that have some characters each.

/** A part of a family. */
export interface FontPart {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** False for scripts that have one weight here: bold text is shown in it as well. */
  readonly hasBold: boolean;
}

export interface Fonts {
  /** Every part; the first that has a character shows it. */
  parts(): readonly FontPart[];
  /** Reads a font by the name that `fontRuns` gives it. */
  read(name: string): Promise<Buffer>;
}
