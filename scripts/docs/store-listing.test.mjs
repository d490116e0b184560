import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../package/source-files.mjs';
import { listingFaults, parseListing, readListings } from '../release/listings.mjs';
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
  const pictures = filesBelow(join(projectFolder, 'docs/store/pictures'));

  it.each(pictures)('%s has the size that stores ask for, and no transparency', (name) => {
    const [width, height] = name === 'tile.png' ? [440, 280] : [1280, 800];
    expect(pngHead(`docs/store/pictures/${name}`)).toEqual({ width, height, colour: RGB });
    // Those of other languages have the names of the English ones.
    expect(listing).toContain(`](pictures/${basename(name)})`);
  });

  it('has the icon in every size that the manifest names', () => {
    const { icons } = JSON.parse(String(bytes('manifest.json')));
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries(icons))
      expect(pngHead(`public/${path}`)).toMatchObject({ width: Number(size), height: Number(size) });
  });

  const listings = readListings(projectFolder);

  it('has a listing in every language of the interface', () => {
    const languages = readdirSync(join(projectFolder, 'public/_locales')).sort();
    expect(listings.map(({ language }) => language)).toEqual(languages);
  });

  it.each(listings)('$language: has no text that is missing or longer than a store takes', (listing) => {
    expect(listingFaults(listing)).toEqual([]);
    // As many paragraphs as in English: none was left out.
    const count = (/** @type {string} */ text) => text.split('\n\n').length;
    expect(count(listing.description)).toBe(
      count(listings.find((it) => it.language === 'en')?.description ?? ''),
    );
  });

  it.each(listings)(
    '$language: says in name and summary what the package says',
    ({ language, name, summary }) => {
      const messages = JSON.parse(String(bytes(`public/_locales/${language}/messages.json`)));
      expect([name, summary]).toEqual([
        messages.extensionName.message,
        messages.extensionDescription.message,
      ]);
    },
  );

  it('finds what is too long, and what is missing', () => {
    const text = `# ${'n'.repeat(51)}\n\n## Summary\n\n${'s'.repeat(133)}\n\n## Description\n`;
    expect(listingFaults(parseListing('xx', text))).toEqual([
      'xx: name has 51 characters of 50',
      'xx: summary has 133 characters of 132',
      'xx: description is missing',
    ]);
  });

  it('justifies every permission that is asked for', () => {
    const { permissions } = JSON.parse(String(bytes('manifest.json')));
    const answers = String(bytes('docs/store/privacy-answers.md'));
    for (const permission of permissions) expect(answers).toContain(`| \`${permission}\` |`);
  });
});
