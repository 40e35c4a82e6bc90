// Text that is fit for a terminal: what others wrote (subjects of commits, file names, answers of servers) may hold codes that
// move the cursor, change colours or set the window's title. Pure.

const CODES = /[^\P{Cc}\t\n\r]|\r(?!\n)/gu;
const ESCAPE = '\u001b';
/** The colours that our own printers use: bold, dim, red, yellow, and their ends. */
const OWN_COLORS = new RegExp(`(${ESCAPE}\\[(?:1|2|22|31|33|39)m)`);

const escaped = (code: string): string => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes each control code as `\u001b`, which JSON reads as the same character; tabs and line ends stay, our own colours where they are on. */
export function terminalText(text: string, colors: boolean): string {
  if (!colors) return text.replace(CODES, escaped);
  return text
    .split(OWN_COLORS)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(CODES, escaped)))
    .join('');
}
