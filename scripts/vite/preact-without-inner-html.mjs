// @ts-check
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../setup/run.mjs';

const ORIGINAL = join(projectFolder, 'node_modules/preact/dist/preact.mjs');
const COPY = join(projectFolder, 'node_modules/.cache/clearstory/preact.mjs');
/** Preact reads the inner HTML of an element in one place and writes it in one. */
const PLACES = 2;

/**
 * Preact's code without the branch that sets inner HTML for dangerouslySetInnerHTML: it sets a plain property instead.
 * None of our components asks for it, so that nobody who reviews the package need wonder.
 * @param {string} code
 * @throws where Preact's code has changed so that this must be looked at again
 */
export function withoutInnerHtml(code) {
  const places = code.split('.innerHTML').length - 1;
  if (places !== PLACES || code.includes('outerHTML') || code.includes('insertAdjacentHTML'))
    throw new Error(`Preact names innerHTML in ${places} places, not in ${PLACES}: look at its new code`);
  return code.replaceAll('.innerHTML', '.__html');
}

/**
 * Leads vite to Preact. An alias, not a transform: scripts for pages are built by a nested build of crxjs, which
 * takes over aliases but no plugins.
 */
export function preactWithoutInnerHtml() {
  const code = withoutInnerHtml(readFileSync(ORIGINAL, 'utf8'));
  mkdirSync(dirname(COPY), { recursive: true });
  // Two builds may run at once: neither may see half a file.
  const whole = `${COPY}.${process.pid}`;
  writeFileSync(whole, code);
  renameSync(whole, COPY);
  return { find: /^preact$/, replacement: COPY };
}
