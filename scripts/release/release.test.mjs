import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES } from '../package/addresses.mjs';
import { sourceFiles } from '../package/source-files.mjs';
import { projectFolder } from '../setup/run.mjs';
import { closeChangelog, unreleased } from './changelog.mjs';
import { release } from './release.mjs';
import { isLater, versionOf } from './version.mjs';

const FILLED = {
  homepage: 'https://news.example',
  support: 'mailto:help@news.example',
  privacy: 'https://news.example/privacy',
};
/** What a release reads. */
const READ = /^(manifest|package|package-lock)\.json$|^CHANGELOG\.md$|^docs\//;

/** @type {string} */
let project;
const git = (/** @type {string[]} */ ...args) => {
  const as = ['-c', 'user.name=A', '-c', 'user.email=a@news.example'];
  return execFileSync('git', [...as, ...args], { cwd: project, encoding: 'utf8' }).trim();
};
const read = (/** @type {string} */ path) => readFileSync(join(project, path), 'utf8');
const next = versionOf(projectFolder).replace(/\d+$/, (it) => `${Number(it) + 1}`);
const options = () => ({
  project,
  isDry: false,
  day: '2027-01-02',
  packages: join(project, 'dist/packages'),
  makePackages: async () => 'abc  clearstory.zip\n',
});
const refused = (/** @type {string} */ version, more = {}) =>
  release(version, { ...options(), ...more }).then(
    () => '',
    (error) => error.message,
  );

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'clearstory-release-'));
  for (const [path, bytes] of sourceFiles(projectFolder)) {
    if (!READ.test(path)) continue;
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), bytes);
  }
  writeFileSync(join(project, '.gitignore'), 'dist/\n');
  writeFileSync(join(project, ADDRESSES), JSON.stringify({ homepage: '', support: '', privacy: '' }));
  git('init', '--quiet');
  git('config', 'user.name', 'A');
  git('config', 'user.email', 'a@news.example');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a release', () => {
  it('is refused with every reason at once, and leaves all as it was', async () => {
    writeFileSync(join(project, 'left.txt'), 'over');
    const faults = await refused('0.0.1');
    for (const fault of ['no version after', 'not committed', 'homepage is empty', 'privacy is empty'])
      expect(faults).toContain(fault);
    rmSync(join(project, 'left.txt'));
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
  });

  it('only says what it would do in a dry run', async () => {
    writeFileSync(join(project, ADDRESSES), JSON.stringify(FILLED));
    git('commit', '--quiet', '-a', '-m', 'Fill in');
    expect(await refused(next, { isDry: true })).toBe('');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
  });

  it('writes the version everywhere, closes the changelog, tags with the hashes and drafts both pages', async () => {
    expect(await refused(next)).toBe('');
    for (const path of ['manifest.json', 'package.json']) expect(JSON.parse(read(path)).version).toBe(next);
    const lock = JSON.parse(read('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual([next, next]);
    const changed = git('diff', '--stat', 'HEAD~1').split('\n');
    expect(changed.at(-1)).toMatch(/4 files changed/);
    expect(read('CHANGELOG.md')).toContain(`## Unreleased\n\n## ${next} – 2027-01-02\n`);
    expect(git('tag', '-l', '--format=%(contents)', `v${next}`)).toContain('abc  clearstory.zip');
    expect(git('rev-parse', `v${next}^{commit}`)).toBe(git('rev-parse', 'HEAD'));
    expect(git('status', '--porcelain')).toBe('');
    const mozilla = read('dist/packages/listing-mozilla.txt');
    for (const part of [
      'https://news.example/privacy',
      '# pt-BR',
      '# Notes for the reviewer',
      'npm run package',
    ])
      expect(mozilla).toContain(part);
    expect(read('dist/packages/listing-chrome.txt')).toContain('# pt_BR');
  });

  it('is refused a second time', async () => {
    expect(await refused(next)).toContain(`The tag v${next} is there already`);
    expect(await refused('99.0.0')).toContain('CHANGELOG.md says nothing');
  });
});

describe('the parts of a release', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.2.0', false],
    ['1.0', '0.1.0', false],
    ['v1.0.0', '0.1.0', false],
  ])('%s after %s: %s', (version, before, expected) => expect(isLater(version, before)).toBe(expected));

  it('finds in the changelog what is unreleased', () => {
    const changelog = '# C\n\n## Unreleased\n\n### Added\n- A.\n\n## 0.1.0 – 2026-01-01\n\n- B.\n';
    expect(unreleased(changelog)).toBe('### Added\n- A.');
    expect(unreleased(closeChangelog(changelog, '0.2.0', '2026-02-01'))).toBe('');
    expect(unreleased('## Unreleased\n\n### Added\n')).toBe('');
  });
});
