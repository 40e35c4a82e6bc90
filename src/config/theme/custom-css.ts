// Custom CSS: parse it, refuse it when it loads something, and write it back inside the brand's cascade layer.

import type { Declaration, transform as Transform } from 'lightningcss';
import { limits } from '../../core/limits/limits.ts';

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

// Searched for in the parser's output, where escapes are resolved: code that old browsers run, and ends of a style element.
const reachesOut = /-moz-binding|behavior\s*:|<\/|<!--|\]\]>/i;

// Functions that only compute, allowed in values, selectors and conditions. Others (paint, url, element ...) may load something.
const allowedFunctions: ReadonlySet<string> = new Set(
  (
    'var env attr calc min max clamp round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp abs sign ' +
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark ' +
    'linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient ' +
    'repeating-conic-gradient -webkit-linear-gradient -webkit-radial-gradient translate translatex translatey translatez ' +
    'translate3d scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d skew skewx skewy matrix ' +
    'matrix3d perspective cubic-bezier steps linear blur brightness contrast drop-shadow grayscale hue-rotate invert ' +
    'opacity saturate sepia minmax repeat fit-content inset circle ellipse polygon rect xywh counter counters ' +
    'not is where has nth-child nth-last-child nth-of-type nth-last-of-type lang dir selector style'
  ).split(' '),
);

const tooDeep: CssMistake = {
  message: `rules, brackets or functions are nested more than ${limits.cssNesting} deep`,
  suggestion: 'write it flatter',
  line: 1,
  column: 1,
};

/** The deepest nesting of brackets, including those in strings and comments. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if ('{(['.includes(character)) deepest = Math.max(deepest, ++depth);
    else if ('})]'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

const LAYER_START = '@layer brand {\n';
const LAYER_END = '}\n';

/** The content of the layer of a served stylesheet; parsing and writing it again gives the same text. */
export function insideLayer(served: string): string {
  const whole = served.startsWith(LAYER_START) && served.endsWith(LAYER_END);
  return whole ? served.slice(LAYER_START.length, -LAYER_END.length) : served;
}

/** Parses, checks and re-serialises. The parser is loaded on first use: most portals have no CSS of their own. */
export async function customCss(text: string): Promise<CssResult> {
  if (nesting(text) > limits.cssNesting) return { ok: false, mistakes: [tooDeep] };
  const outright = mistakeOfText(text);
  if (outright !== undefined) return { ok: false, mistakes: [outright] };
  const { transform } = await import('lightningcss');
  const mistakes: CssMistake[] = [];
  let rules = 0;
  try {
    const { code } = transform({
      filename: 'custom.css',
      code: Buffer.from(text),
      minify: false,
      visitor: {
        Declaration: (declaration) => {
          mistakes.push(...emptyMistakes(text, declaration));
        },
        Rule: (rule) => {
          rules += 1;
          const value: unknown = 'value' in rule ? rule.value : undefined;
          const reserved = reservedLayer(value);
          if (allowedRules.has(rule.type) && reserved === undefined) return;
          const location = locationOf(value);
          const name = rule.type === 'unknown' ? rule.value.name : rule.type;
          mistakes.push({
            message:
              reserved === undefined
                ? `the at-rule @${name} is not allowed`
                : `the layer "${reserved}" is not the brand's`,
            suggestion:
              reserved === undefined
                ? 'remove it; a stylesheet loads nothing but itself'
                : 'take another name, or none: the whole stylesheet is in the layer of the brand already',
            line: location.line + 1,
            column: location.column,
          });
        },
      },
    });
    if (mistakes.length > 0) return { ok: false, mistakes };
    if (rules > limits.cssRules) return { ok: false, mistakes: [tooMany(rules)] };
    const css = stableText(Buffer.from(code).toString(), transform);
    if (css === undefined) return { ok: false, mistakes: [unstable] };
    const reaching = reachesOut.exec(css)?.[0] ?? foreignFunction(css);
    if (reaching === undefined) return { ok: true, css: `${LAYER_START}${css}${LAYER_END}` };
    return { ok: false, mistakes: [reachingMistake(text, reaching)] };
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

const reservedLayers: ReadonlySet<string> = new Set(['protect', 'base', 'brand']);

/** The name of one of the page's own layers in a @layer rule (a block has a name, a statement names). */
function reservedLayer(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given: unknown = Reflect.get(value, 'names') ?? [Reflect.get(value, 'name')];
  const names = Array.isArray(given) ? given.flat().flat() : [];
  return names.find((name): name is string => typeof name === 'string' && reservedLayers.has(name));
}

/** Finds mistakes that the parser would correct or drop silently. */
function mistakeOfText(text: string): CssMistake | undefined {
  const mark = text.indexOf('<!--');
  if (mark !== -1) return { message: '"<!--" is not CSS', suggestion: 'remove it', ...placeOf(text, mark) };
  const charset = /@charset/i.exec(text);
  if (charset !== null) {
    return {
      message: 'the at-rule @charset is not allowed',
      suggestion: 'remove it; files are UTF-8',
      ...placeOf(text, charset.index),
    };
  }
  // Comments and strings become blanks of the same length, so that positions do not change.
  const bare = text.replace(/\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/g, (part) =>
    part.replace(/[^\n]/g, ' '),
  );
  const open: number[] = [];
  for (const { 0: character, index } of bare.matchAll(/[{}]/g)) {
    if (character === '{') open.push(index);
    else open.pop();
  }
  const unclosed = open.at(-1);
  return unclosed === undefined
    ? undefined
    : { message: 'this { is never closed', suggestion: 'add the }', ...placeOf(text, unclosed) };
}

const tooMany = (rules: number): CssMistake => ({
  message: `the stylesheet has ${rules} rules; at most ${limits.cssRules} are allowed`,
  suggestion: 'make it smaller',
  line: 1,
  column: 1,
});

/** The first function outside of strings that is not known to be harmless. */
function foreignFunction(css: string): string | undefined {
  const bare = css.replace(/"(?:\\[\s\S]|[^"\\])*"/g, '""');
  for (const [call, name = ''] of bare.matchAll(/([\w-]+)\(/g)) {
    if (!allowedFunctions.has(name.toLowerCase())) return call;
  }
  // A typed attr() can make a URL out of an attribute.
  return /\battr\(\s*[\w-]+\s+[\w<]/i.exec(bare)?.[0];
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The parser counts lines from 0 and columns from 1. */
function locationOf(value: unknown): { readonly line: number; readonly column: number } {
  const loc: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'loc') : undefined;
  const part = (key: string): number => Number(typeof loc === 'object' && loc !== null ? Reflect.get(loc, key) : 0);
  return { line: part('line') || 0, column: part('column') || 1 };
}

/** Times that a stylesheet is written until it comes back the same. */
const MAX_WRITINGS = 4;

const unstable: CssMistake = {
  message: 'a value reads differently each time it is written',
  suggestion: 'look for blanks, brackets and semicolons that are missing or too many',
  line: 1,
  column: 1,
};

/** The text that is written as it was read, so that it is the same after an export; undefined where there is none. */
function stableText(css: string, transform: typeof Transform): string | undefined {
  let text = css;
  for (let writing = 0; writing < MAX_WRITINGS; writing += 1) {
    const { code } = transform({ filename: 'custom.css', code: Buffer.from(text), minify: false });
    const again = Buffer.from(code).toString();
    if (again === text) return text;
    text = again;
  }
  return undefined;
}

/** A declaration without a value grows by a blank each time it is written, and browsers leave it out. */
function emptyMistakes(text: string, declaration: Declaration): CssMistake[] {
  if (declaration.property !== 'unparsed') return [];
  const { propertyId, value } = declaration.value;
  if (!value.every((part) => part.type === 'token' && part.value.type === 'white-space')) return [];
  const { property } = propertyId;
  const offset = Math.max(0, text.toLowerCase().indexOf(property));
  const message = `a declaration of ${property} has no value`;
  return [{ message, suggestion: 'give it one, or remove it', ...placeOf(text, offset) }];
}

function reachingMistake(text: string, what: string): CssMistake {
  const offset = Math.max(0, text.toLowerCase().indexOf(what.toLowerCase()));
  return {
    message: `"${what}" may load or run something outside the stylesheet`,
    suggestion: 'remove it; images belong into theme.logo',
    ...placeOf(text, offset),
  };
}
