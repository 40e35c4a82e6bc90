// Which sections a customer sees: the portal's default, then the customer's override. Hide wins over show.

export interface Override {
  readonly show: readonly string[];
  readonly hide: readonly string[];
  /** UTC milliseconds after which the override no longer counts; null for no end. */
  readonly until: number | null;
}

/** The sections in effect, in the portal's order, sections shown by the override after them. */
export function effectiveSections(
  defaults: readonly string[],
  override: Override | undefined,
  now: number,
): readonly string[] {
  if (override === undefined || (override.until !== null && override.until <= now)) return defaults;
  const hidden = new Set(override.hide);
  const shown = override.show.filter((id) => !defaults.includes(id));
  return [...defaults, ...shown].filter((id) => !hidden.has(id));
}
