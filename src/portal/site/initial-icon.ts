// The icon of a brand that has neither favicon nor logo: the first character of its name. Pure.

/** Makes an SVG of the first character of the brand on the brand's colour. */
export function initialIcon(brand: string, ground: string, ink: string): string {
  const [first] = new Intl.Segmenter().segment(brand.trim());
  const initial = (first?.segment ?? '?').toUpperCase().replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${ground}"/>` +
    `<text x="32" y="45" font-family="system-ui, sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="${ink}">${initial}</text></svg>`
  );
}
