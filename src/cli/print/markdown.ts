// Untrusted text inside Markdown: in fences that it cannot close, and names without markup characters.
/** Names that are listed before the rest is counted. */
const MAX_NAMES = 40;

/** Most names are valid ids; those of documents that could not be read may hold anything. */
export function code(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return `<code>${short.replace(/[^a-zA-Z0-9._-]/g, '?')}</code>`;
}

/** `a, b and 12 more` */
export function names(all: readonly string[]): string {
  const shown = all.slice(0, MAX_NAMES).map(code).join(', ');
  return all.length > MAX_NAMES ? `${shown} and ${all.length - MAX_NAMES} more` : shown;
}

/** A fence longer than any run of backticks inside it (CommonMark 0.31, 4.5). */
export function fenced(lines: readonly string[], language = 'text'): string {
  const body = lines.map((line) => line.replace(/\p{Cc}/gu, '\uFFFD')).join('\n');
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
