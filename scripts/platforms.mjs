// @ts-check
// node scripts/platforms.mjs
// Writes what each browser's extension interface holds, out of MDN's compatibility data, for the test that loads what is built.
import { writeFileSync } from 'node:fs';
import { readNamespaces } from './platforms/read-namespaces.mjs';

const text = `${JSON.stringify(readNamespaces(), null, 2)}\n`;
writeFileSync(new URL('./platforms/namespaces.json', import.meta.url), text);
