// Markdown of contracts and legal pages to HTML: text only, no HTML of its own, no images, links to the web and to mail.
import MarkdownIt from 'markdown-it';

/** The HTML of a text. Its highest headings become second ones, since the page has its own first one. */
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
