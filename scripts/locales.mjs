// @ts-check
// Fails where a language of the interface lacks a message, has one that is unknown or too long, or uses placeholders that
// English does not; and where a message is used nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeFaults, unusedMessages } from './locales/locale-faults.mjs';

const root = join(import.meta.dirname, '..');
const locales = join(root, 'public/_locales');

/** @param {string} folder */
const messagesOf = (folder) => JSON.parse(readFileSync(join(locales, folder, 'messages.json'), 'utf8'));

/** Text of all sources that can name a message. */
function sources() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|html)$/.test(path) && !/\.(test|fixture)\./.test(path))
    .map((path) => join(root, 'src', path));
  return [join(root, 'manifest.json'), ...files].map((path) => readFileSync(path, 'utf8')).join('\n');
}

const english = messagesOf('en');
const folders = readdirSync(locales);
const faults = [
  ...folders.flatMap((folder) =>
    localeFaults(folder, messagesOf(folder), english).map((fault) => `${folder}: ${fault}`),
  ),
  ...unusedMessages(english, sources()).map((key) => `en: ${key} is used nowhere`),
];
for (const fault of faults) console.error(fault);
console.log(
  `_locales: ${folders.length} languages, ${Object.keys(english).length} messages, ${faults.length} faults`,
);
if (faults.length > 0) process.exitCode = 1;
