// The fonts of papers, copied beside the built program: of each family the parts that papers use, with their licence.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/@fontsource/', import.meta.url));
/** Regular and bold; of Chinese, whose parts are a hundred, regular alone. */
const wanted = /-(?:400|700)-normal\.woff$/;
const unwanted =
  /^noto-sans-sc-.*-700-|^noto-sans-(?:arabic|hebrew|thai|devanagari|sc)-(?:latin|vietnamese|cyrillic|math|symbols)/;

/** Copies the fonts into a folder. */
export function copyFonts(out: string): void {
  for (const family of readdirSync(packages)) {
    mkdirSync(`${out}/${family}/files`, { recursive: true });
    for (const file of ['unicode.json', 'LICENSE']) cpSync(`${packages}${family}/${file}`, `${out}/${family}/${file}`);
    for (const file of readdirSync(`${packages}${family}/files`))
      if (wanted.test(file) && !unwanted.test(file))
        cpSync(`${packages}${family}/files/${file}`, `${out}/${family}/files/${file}`);
  }
}
