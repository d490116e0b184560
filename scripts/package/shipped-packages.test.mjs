import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { licenceFile, shippedPackages } from './shipped-packages.mjs';

const shipped = shippedPackages(projectFolder);
const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));

it('names every dependency that is shipped, with licence, source and text', () => {
  for (const name of Object.keys(dependencies)) expect(shipped.map((it) => it.name)).toContain(name);
  for (const { licence, source, text } of shipped) {
    expect(licence).toMatch(/^(MIT|MPL-2\.0|OFL-1\.1|Apache-2\.0|BSD-\d-Clause|ISC|0BSD)$/);
    expect(source).toMatch(/^https:\/\/\S+$/);
    expect(text.length).toBeGreaterThan(500);
  }
});

it('puts them into one file, whole', () => {
  const file = licenceFile(shipped);
  for (const { name, version, text } of shipped) {
    expect(file).toContain(`${name} ${version} (`);
    expect(file).toContain(text);
  }
  expect(file).toContain('SIL OPEN FONT LICENSE');
});
