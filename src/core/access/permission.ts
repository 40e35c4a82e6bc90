// Which sections a customer sees: the portal's default, then the customer's override, then a break-glass one. Within each,
// hide wins over show; a later override wins over an earlier one.

export interface Override {
  readonly show: readonly string[];
  readonly hide: readonly string[];
  /** UTC milliseconds after which the override no longer counts; null for no end. */
  readonly until: number | null;
}

/** The sections in effect, in the portal's order, sections shown by overrides after them. */
export function effectiveSections(
  defaults: readonly string[],
  overrides: readonly (Override | undefined)[],
  now: number,
): readonly string[] {
  let sections = defaults;
  for (const override of overrides) {
    if (override === undefined || (override.until !== null && override.until <= now)) continue;
    const known = new Set(sections);
    const hidden = new Set(override.hide);
    const shown = override.show.filter((id) => !known.has(id));
    sections = [...sections, ...shown].filter((id) => !hidden.has(id));
  }
  return sections;
}
