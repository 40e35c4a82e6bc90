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

/** Cuts after a whole line, closes a fence that the cut leaves open, and says so. */
export function fitMarkdown(markdown: string, most: number): string {
  if (markdown.length <= most) return markdown;
  const note = '\n\n**Cut here for lack of room.**\n';
  const end = markdown.lastIndexOf('\n', most - note.length - 40);
  const kept = markdown.slice(0, Math.max(0, end));
  let open = '';
  for (const line of kept.split('\n')) open = fenceAfter(line, open);
  return `${kept}${open === '' ? '' : `\n${open}`}${note}`;
}

/** For hosts that show HTML as it is written: our own few tags as Markdown, and nothing inside of fences. */
export function withoutHtml(markdown: string): string {
  let open = '';
  const lines = markdown.split('\n').map((line) => {
    const inside = open !== '';
    open = fenceAfter(line, open);
    if (inside || open !== '') return line;
    return line
      .replace(/<code>(.*?)<\/code>/g, '`$1`')
      .replace(/<\/?b>/g, '**')
      .replace(/<\/?(?:details|summary)(?: open)?>/g, '')
      .replace(/^> \[!CAUTION\]$/, '> **Caution**');
  });
  return lines.join('\n');
}

/** The fence that is open after a line; empty for none. */
function fenceAfter(line: string, open: string): string {
  const [fence = ''] = /^`{3,}/.exec(line.replace(/^> /, '')) ?? [];
  if (open === '') return fence;
  return line.replace(/^> /, '') === open ? '' : open;
}
