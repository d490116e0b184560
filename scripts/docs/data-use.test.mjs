import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaults } from '../../src/settings/settings.ts';
import { filesBelow } from '../package/source-files.mjs';
import { projectFolder } from '../setup/run.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(projectFolder, path), 'utf8');
const answers = read('docs/store/privacy-answers.md');
const rights = JSON.parse(read('scripts/package/rights.json'));
const sources = filesBelow(join(projectFolder, 'src')).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path),
);

/** What stands in code in the first column of a table of the answers. @param {string} heading */
function named(heading) {
  const [, chapter = ''] = answers.split(`## ${heading}\n`);
  const [table = ''] = chapter.split('\n## ');
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  return new Set(
    rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((it) => it[1])),
  );
}

/** Keys that sources outside the engine name, and the beginnings of keys of the rules. */
const inCode = () => {
  const key = /const (?:\w*KEY|LIST|SHARD) = '([^']+)'/g;
  const texts = sources.filter((path) => !path.startsWith('core/')).map((path) => read(`src/${path}`));
  return texts.flatMap((text) => [...text.matchAll(key)].map((it) => it[1]));
};

it('names every key under which something is kept, and no other', () => {
  const kept = new Set(['version', ...Object.keys(defaults), ...inCode()]);
  expect([...named('What is kept, key by key')].sort()).toEqual([...kept].sort());
});

it('finds keys where they are: whoever stores something says so by a constant with a name', () => {
  const direct =
    /storage\.(?:local|sync|session)\.set\(\{\s*['"\w]|(?:localStorage|sessionStorage)\.setItem\(['"]/;
  expect(sources.filter((path) => direct.test(read(`src/${path}`)))).toEqual([]);
  expect(
    sources.filter((path) => /indexedDB|caches\.open|document\.cookie\s*=/.test(read(`src/${path}`))),
  ).toEqual([]);
});

it('gives a reason for every permission of every browser, and for none that is not asked for', () => {
  const asked = new Set(Object.values(rights).flatMap((it) => it.permissions));
  expect([...named('Why each permission')].sort()).toEqual([...asked].sort());
});

it('names every host that a manifest asks for, and says of the others what the policy forbids', () => {
  const manifests = Object.values(rights);
  const hosts = manifests.flatMap((it) => [
    ...it.optional_host_permissions,
    ...it.content_scripts.flatMap((/** @type {{ matches: string[] }} */ script) => script.matches),
    ...(it.host_permissions ?? []),
  ]);
  for (const host of hosts) expect(named('What is requested')).toContain(host);
  for (const it of manifests) {
    expect(it.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(it.content_security_policy.extension_pages).toContain("default-src 'none'");
  }
});

it('says that nothing is collected where Firefox is told so', () => {
  expect(rights.firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  expect(answers).toContain('`required: ["none"]`');
});
