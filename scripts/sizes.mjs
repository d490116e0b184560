// @ts-check
// Prints the sizes of a built extension and holds them to bench/budgets.json: node scripts/sizes.mjs dist/chrome
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist/chrome';
/**
 * Kilobytes of 1,000 bytes. A part is the scripts that a page names, to run or to preload, and those that these name, or the files of a pattern, or
 * of a pattern what no other part holds; `most`: no more files than these; `each`: none of them larger.
 * @typedef {{ name: string, gzip: number, most?: number, each?: number, page?: string, match?: string, rest?: string }} Part
 * @type {{ files: Part[], total: number }}
 */
const budgets = JSON.parse(readFileSync(new URL('../bench/budgets.json', import.meta.url), 'utf8'));

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = readFileSync(path);
    return { path, kilobytes: bytes.length / 1000, gzip: gzipSync(bytes, { level: 9 }).length / 1000 };
  });

/** @type {(path: string) => (file: string) => boolean} */
function namedBy(page) {
  const markup = readFileSync(join(folder, page), 'utf8');
  const namesIn = (/** @type {string} */ text) =>
    [...text.matchAll(/"(\/[^"]+\.js)"/g)].map(([, name = '']) => name);
  const scripts = namesIn(markup);
  // A first script imports the page's modules.
  const names = [
    ...scripts,
    ...scripts.flatMap((script) => namesIn(readFileSync(join(folder, script), 'utf8'))),
  ];
  return (file) => names.some((name) => file.endsWith(name));
}

/** @type {(part: Part) => (file: string) => boolean} */
const holds = ({ page, match }) => {
  if (page) return namedBy(page);
  const pattern = match && new RegExp(match);
  return (file) => !!pattern && pattern.test(file);
};

const rows = budgets.files.map((part) => {
  const { name, gzip, rest, most = Number.POSITIVE_INFINITY, each = Number.POSITIVE_INFINITY } = part;
  const isIn = holds(part);
  const others = budgets.files.filter((each) => each !== part).map(holds);
  const isRest = (/** @type {string} */ path) =>
    !!rest && new RegExp(rest).test(path) && !others.some((other) => other(path));
  const found = files.filter(({ path }) => isIn(path) || isRest(path));
  const size = found.reduce((sum, file) => sum + file.gzip, 0);
  return {
    name,
    kilobytes: found.reduce((sum, file) => sum + file.kilobytes, 0),
    size,
    budget: gzip,
    found: found.length,
    most,
    isTooLarge: found.some((file) => file.gzip > each),
  };
});
const total = files.reduce((sum, file) => sum + file.gzip, 0);
rows.push({
  name: 'whole extension',
  kilobytes: files.reduce((sum, file) => sum + file.kilobytes, 0),
  size: total,
  budget: budgets.total,
  found: files.length,
  most: Number.POSITIVE_INFINITY,
  isTooLarge: false,
});

const over = rows.filter(
  (row) => row.found === 0 || row.found > row.most || row.size > row.budget || row.isTooLarge,
);
console.log(`${folder} in kB: minified, gzipped, budget; files`);
for (const row of rows) {
  const columns = [row.kilobytes, row.size, row.budget].map((kB) => kB.toFixed(1).padStart(8)).join('');
  console.log(
    `  ${row.name.padEnd(28)}${columns}${String(row.found).padStart(5)}${over.includes(row) ? '  over budget' : ''}`,
  );
}
if (over.length > 0) {
  console.error(
    `Over budget, in too many or too large files, or missing: ${over.map((row) => row.name).join(', ')}. Budgets stand in bench/budgets.json.`,
  );
  process.exit(1);
}
