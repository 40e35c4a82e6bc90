// A stylesheet of ours without what only its readers need, which is a fifth of what is sent.

/** Returns the sheet without comments, and with a space only where one has a meaning. For our own sheets: no text in them has `{};,` or `: `. */
export function compactCss(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replaceAll(';}', '}')
    .trim();
}
