import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';

const text = (/** @type {string} */ path) => readFileSync(join(projectFolder, path), 'utf8');
const { dependencies, devDependencies, overrides } = JSON.parse(text('package.json'));
const installed = JSON.parse(text('package-lock.json')).packages;
const document = text('docs/dependencies.md');

/** The rows of the table below a heading, cell by cell. @param {string} heading */
function rowsBelow(heading) {
  const section = document.split(/^## /m).find((it) => it.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name = '', cells = '']) => ({
    name,
    cells: cells.split(' | ').map((cell) => cell.trim()),
  }));
}

describe.each([
  ['Shipped', dependencies],
  ['For development', devDependencies],
])('docs/dependencies.md, %s', (heading, wanted) => {
  const rows = rowsBelow(heading);

  it('has a line for each dependency, in their order, and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(wanted));
  });

  it.each(rows)(
    '$name: version and licence are those installed, and a reason is given',
    ({ name, cells }) => {
      const [version, licence, , , reason = ''] = cells;
      expect(version).toBe(wanted[name]);
      expect(licence).toBe(installed[`node_modules/${name}`].license);
      expect(reason.length).toBeGreaterThan(20);
    },
  );
});

it('says of every package that is pinned though another brings it why it is', () => {
  for (const name of Object.keys(overrides)) expect(document).toContain(`\`${name}\``);
});

it('finds every dependency pinned to one version', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...overrides }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
