import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../package/source-files.mjs';
import { projectFolder } from '../setup/run.mjs';
import { docFaults } from './doc-faults.mjs';

describe('what a document names', () => {
  const project = { files: new Set(['docs/a.md', 'src/core/x.ts']), scripts: new Set(['build']) };

  it.each([
    '[b](b.md)',
    '[b](../docs/b.md#part)',
    '![b](pictures/b.png)',
    '`src/core/y.ts`',
    '`src/ui`',
    '`y.ts`',
    '`npm run bulid`',
  ])('is missed: %s', (text) => expect(docFaults('docs/a.md', text, project)).toHaveLength(1));

  it.each([
    '[a](a.md#part) [core](../src/core) [here](#part) [there](https://example.org/b.md)',
    '`src/core/x.ts`, `src/core/`, `x.ts`, `npm run build`',
    '`core.x`, `src/**/*.ts`, `dist/chrome`, `a/b`',
  ])('is there: %s', (text) => expect(docFaults('docs/a.md', text, project)).toEqual([]));
});

describe('the documents of this project', () => {
  const files = sourceFiles(projectFolder);
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const project = { files: new Set(files.keys()), scripts: new Set(Object.keys(scripts)) };
  const documents = [...files.keys()].filter((path) => /^(docs\/.*|[^/]+)\.md$/.test(path));

  it.each(documents)('%s names nothing that is not there', (path) => {
    expect(docFaults(path, String(files.get(path)), project)).toEqual([]);
  });
});
