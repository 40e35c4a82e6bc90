// Custom CSS: parsed, refused when it reaches outside, and written anew inside the brand's cascade layer.

export interface CssMistake {
  readonly message: string;
  readonly suggestion: string;
  /** Counted from 1 inside the CSS. */
  readonly line: number;
  readonly column: number;
}

export type CssResult =
  | { readonly ok: true; readonly css: string }
  | { readonly ok: false; readonly mistakes: readonly CssMistake[] };

const allowedRules: ReadonlySet<string> = new Set([
  'style',
  'media',
  'supports',
  'layer-block',
  'layer-statement',
  'container',
  'keyframes',
  'property',
  'page',
  'starting-style',
  'nested-declarations',
  'scope',
]);

// Looked for in what the parser wrote, where escapes are gone: whatever loads, runs, or could end a style element.
const reachesOut =
  /\b(?:url|src|image-set|image|cross-fade|expression|element)\(|-moz-binding|behavior\s*:|<\/|<!--|\]\]>/i;

/** The parser is recursive native code: nesting beyond this could end the process instead of an exception. */
const MAX_NESTING = 32;

const tooDeep: CssMistake = {
  message: `rules, brackets or functions are nested more than ${MAX_NESTING} deep`,
  suggestion: 'write it flatter',
  line: 1,
  column: 1,
};

/** The deepest nesting of brackets, wherever they stand. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if ('{(['.includes(character)) deepest = Math.max(deepest, ++depth);
    else if ('})]'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Parses, checks and re-serialises. The parser is loaded on first use: most portals have no CSS of their own. */
export async function customCss(text: string): Promise<CssResult> {
  if (nesting(text) > MAX_NESTING) return { ok: false, mistakes: [tooDeep] };
  const { transform } = await import('lightningcss');
  const mistakes: CssMistake[] = [];
  try {
    const { code } = transform({
      filename: 'custom.css',
      code: Buffer.from(text),
      minify: false,
      visitor: {
        Rule: (rule) => {
          if (allowedRules.has(rule.type)) return;
          const value: unknown = 'value' in rule ? rule.value : undefined;
          const location = locationOf(value);
          const name = rule.type === 'unknown' ? rule.value.name : rule.type;
          mistakes.push({
            message: `the at-rule @${name} is not allowed`,
            suggestion: 'remove it; a stylesheet loads nothing but itself',
            line: location.line + 1,
            column: location.column,
          });
        },
      },
    });
    if (mistakes.length > 0) return { ok: false, mistakes };
    const css = Buffer.from(code).toString();
    const reaching = reachesOut.exec(css);
    if (reaching === null) return { ok: true, css: `@layer brand {\n${css}}\n` };
    return { ok: false, mistakes: [reachingMistake(text, reaching[0])] };
  } catch (thrown) {
    const { loc, message } = thrown as { loc?: { line: number; column: number }; message: string };
    return {
      ok: false,
      mistakes: [
        {
          message: `the CSS does not parse: ${message}`,
          suggestion: 'correct it',
          line: loc?.line ?? 1,
          column: loc?.column ?? 1,
        },
      ],
    };
  }
}

/** The parser counts lines from 0 and columns from 1. */
function locationOf(value: unknown): { readonly line: number; readonly column: number } {
  const loc: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'loc') : undefined;
  const part = (key: string): number => Number(typeof loc === 'object' && loc !== null ? Reflect.get(loc, key) : 0);
  return { line: part('line') || 0, column: part('column') || 1 };
}

function reachingMistake(text: string, what: string): CssMistake {
  const offset = Math.max(0, text.toLowerCase().indexOf(what.toLowerCase()));
  const before = text.slice(0, offset).split('\n');
  return {
    message: `"${what}" would load or run something outside the stylesheet`,
    suggestion: 'remove it; images belong into theme.logo',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}
