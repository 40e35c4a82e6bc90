// Checks of a script without running it.
import { Script } from 'node:vm';

/** `sha384-` and the base64 of as many bytes as that hash has (Subresource Integrity, 3.1). */
export function isIntegrity(text: string): boolean {
  const [algorithm = '', hash = ''] = text.split('-');
  const bytes = { sha256: 32, sha384: 48, sha512: 64 }[algorithm];
  return Buffer.from(hash, 'base64').length === bytes && Buffer.from(hash, 'base64').toString('base64') === hash;
}

/** Compiles without running. The position is parsed from the stack, which has the line and a mark below it. */
export function scriptMistake(text: string): { message: string; line: number; column: number } | undefined {
  try {
    new Script(text, { filename: 'script.js' });
    return undefined;
  } catch (thrown) {
    // A SyntaxError, or a RangeError when it is nested too deeply for the engine.
    const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    const [, line = '1', mark = ''] = /^script\.js:(\d+)\n.*\n( *)\^/.exec(stack ?? '') ?? [];
    return { message, line: Number(line), column: mark.length + 1 };
  }
}
