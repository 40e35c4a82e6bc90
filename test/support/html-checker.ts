// The Nu HTML checker over many pages, in one Java process.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const JAVA = '/usr/bin/java';

/** Where there is no Java, tests of HTML are skipped, by name; `bash .ci/packages` installs one. */
export const hasJava = existsSync(JAVA);

interface Finding {
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** Returns the errors of each page as `name: message extract`. */
export async function htmlErrors(
  pages: readonly { readonly name: string; readonly html: string }[],
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  try {
    for (const [index, { html }] of pages.entries()) writeFileSync(join(folder, `${index}.html`), html);
    // A package whose only export is the path of its file.
    const jar = `${createRequire(import.meta.url)('vnu-jar')}`;
    const args = ['-Xss1m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--errors-only', folder];
    const { stderr } = await promisify(execFile)(JAVA, args, { maxBuffer: 64 * 1024 * 1024 });
    const { messages } = JSON.parse(stderr) as { readonly messages: readonly Finding[] };
    return messages.map(({ url, message, extract }) => {
      const page = pages[Number(/(\d+)\.html$/.exec(url)?.[1])];
      return `${page?.name ?? url}: ${message} ${(extract ?? '').slice(0, 200)}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
