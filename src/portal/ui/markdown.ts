// Render the Markdown of contracts and legal pages as HTML, without raw HTML and images, with links to http(s) and mailto only.
import MarkdownIt from 'markdown-it';

/** Renders a text. Its top headings become `h2`, since the page has its own `h1`. */
export function markdownHtml(text: string): string {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.disable('image');
  markdown.validateLink = (url) => /^(?:https:|mailto:)/i.test(url);
  const tokens = markdown.parse(text, {});
  const levels = tokens.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []).map(Number);
  const down = 2 - Math.min(...levels);
  for (const token of tokens) {
    const level = /^h([1-6])$/.exec(token.tag)?.[1];
    if (level !== undefined) token.tag = `h${Math.min(6, Number(level) + down)}`;
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}
