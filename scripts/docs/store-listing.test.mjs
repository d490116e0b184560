import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';

const bytes = (/** @type {string} */ path) => readFileSync(join(projectFolder, path));
const listing = String(bytes('docs/store/listing.md'));
const RGB = 2;

/** Width, height and kind of colour that the head of a PNG tells. @param {string} path */
function pngHead(path) {
  const head = bytes(path);
  expect(head.toString('latin1', 1, 4)).toBe('PNG');
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20), colour: head.readUInt8(25) };
}

describe('what the stores are given', () => {
  const pictures = readdirSync(join(projectFolder, 'docs/store/pictures'));

  it.each(pictures)('%s has the size that stores ask for, and no transparency', (name) => {
    const [width, height] = name === 'tile.png' ? [440, 280] : [1280, 800];
    expect(pngHead(`docs/store/pictures/${name}`)).toEqual({ width, height, colour: RGB });
    expect(listing).toContain(`](pictures/${name})`);
  });

  it('has the icon in every size that the manifest names', () => {
    const { icons } = JSON.parse(String(bytes('manifest.json')));
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries(icons))
      expect(pngHead(`public/${path}`)).toMatchObject({ width: Number(size), height: Number(size) });
  });

  it('says in the summary what the package says', () => {
    const { extensionDescription } = JSON.parse(String(bytes('public/_locales/en/messages.json')));
    expect(listing).toContain(`\n${extensionDescription.message}\n`);
  });

  it('justifies every permission that is asked for', () => {
    const { permissions } = JSON.parse(String(bytes('manifest.json')));
    const answers = String(bytes('docs/store/privacy-answers.md'));
    for (const permission of permissions) expect(answers).toContain(`| \`${permission}\` |`);
  });
});
