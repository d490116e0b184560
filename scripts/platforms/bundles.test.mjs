// @ts-check
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS, readNamespaces } from './read-namespaces.mjs';

/** @typedef {import('./load-bundles.mjs').Loaded} Loaded */

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'clearstory-bundles-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The build that a platform gets. @param {string} platform */
const buildFor = (platform) => platform.split('-')[0] ?? platform;

/** Builds as `npm run build` does, where it disturbs no other build. @param {string} name */
async function build(name) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const folder = join(temporary, name);
  const mode = name === 'chrome' ? 'production' : name;
  // vitest sets what vite would take for the mode
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [vite, 'build', '--mode', mode, '--outDir', folder, '--logLevel', 'error'], {
    cwd: ROOT,
    env,
  });
}

/** Runs every script of the build for a platform there. @param {string} platform @returns {Promise<Record<string, Loaded>>} */
async function load(platform) {
  const loader = join(import.meta.dirname, 'load-bundles.mjs');
  const folder = join(temporary, buildFor(platform));
  const { stdout } = await run(process.execPath, [loader, folder, platform], { maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

it('has written down what the compatibility data says', () => {
  const written = JSON.parse(readFileSync(join(import.meta.dirname, 'namespaces.json'), 'utf8'));
  expect(written).toEqual(readNamespaces());
  expect(written['firefox-android'].commands).toBeUndefined();
  expect(written['firefox-android'].contextMenus).toBeUndefined();
});

/** @type {Record<string, Record<string, Loaded>>} what became of every script, by platform */
const all = {};
beforeAll(async () => {
  for (const name of new Set(Object.keys(PLATFORMS).map(buildFor))) await build(name);
  await Promise.all(
    Object.keys(PLATFORMS).map(async (platform) => {
      all[platform] = await load(platform);
    }),
  );
}, 400_000);

describe.each(Object.entries(PLATFORMS))('on %s', (platform, { os }) => {
  const loaded = () => all[platform] ?? {};
  const background = () => /** @type {Loaded} */ (loaded().background);
  const isPhone = os === 'android' || os === 'ios';

  it('runs every script that is built, without a fault', () => {
    const names = Object.keys(loaded());
    for (const name of ['background', 'popup', 'options, shortcuts', 'detector.iife.js', 'reader.iife.js'])
      expect(names).toContain(name);
    const faults = Object.entries(loaded()).flatMap(([name, it]) =>
      it.faults.map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it(`opens ${isPhone ? 'the in-page reader' : 'the popup'} by the button`, () => {
    const popups = background().calls.filter(({ name }) => name === 'action.setPopup');
    expect(popups.map(({ args }) => args[0])).toEqual(isPhone ? [{ popup: '' }] : []);
    const injected = background().pressed?.filter(({ name }) => name === 'scripting.executeScript');
    expect(JSON.stringify(injected)).toContain('reader.iife.js');
  });

  it('makes a context menu where there is one, and asks for keys where there are any', () => {
    const made = background().installed?.filter(({ name }) => name === 'contextMenus.create') ?? [];
    const ids = made.map(({ args }) => /** @type {{ id: string }} */ (args[0]).id);
    expect(ids.includes('pick')).toBe(!isPhone);
    if (isPhone) expect(ids).toEqual([]);
    const hasSidePanel = platform === 'chrome' || platform === 'firefox';
    expect(ids.includes('open-side-panel')).toBe(hasSidePanel);
    expect('side panel' in loaded()).toBe(hasSidePanel);
    const asked = loaded()['options, shortcuts']?.calls.some(({ name }) => name === 'commands.getAll');
    expect(asked).toBe(platform !== 'firefox-android');
  });
});
