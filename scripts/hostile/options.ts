import { parseArgs } from 'node:util';
import type { Driver } from '../../e2e/support/driver.ts';

export interface HostileOptions {
  /** Folder with the payload files. */
  folder: string;
  browser: Driver['browser'];
  /** Payloads that share a page. */
  batch: number;
  /** Part of the files' names, or '': all. */
  only: string;
}

export const HELP = `npm run hostile -- DIR [options]
  DIR              folder with files of public suites: DOMPurify's expect.mjs, html5sec's items.js,
                   PayloadsAllTheThings' lists and pages, html5lib's and WPT's .dat and .html, Defuddle's .html
  --browser NAME   chromium (default) or firefox
  --batch N        payloads a page (40)
  --only TEXT      files whose path holds this`;

/** Reads the command line. @throws Error on an option that there is not */
export function readOptions(args: string[]): HostileOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      batch: { type: 'string', default: '40' },
      only: { type: 'string', default: '' },
    },
  });
  const { browser, only } = values;
  const batch = Number(values.batch);
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new Error('name one folder');
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser takes chromium or firefox');
  if (!Number.isSafeInteger(batch) || batch < 1) throw new Error('--batch takes a whole number');
  return { folder, browser, batch, only };
}
