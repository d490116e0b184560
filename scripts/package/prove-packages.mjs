// @ts-check
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { SetupError, say } from '../setup/report.mjs';
import { projectFolder, run } from '../setup/run.mjs';
import { PACKAGES } from './make-packages.mjs';

/** A name, a time zone and a language that tell whether any of them gets into a package. */
const FOLDER = 'another place, ähnlich';
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** @param {string} folder that the source zip is unpacked to */
function unpackSource(folder) {
  const name = readdirSync(PACKAGES).find((file) => file.endsWith('-source.zip')) ?? '';
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(PACKAGES, name))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/**
 * Does what a reviewer does: unpacks the source zip in another folder, makes the packages of it there, and compares.
 * @param {string} sums hashes of the packages as they were made here
 * @throws {SetupError} naming the packages that differ
 */
export async function provePackages(sums) {
  const temporary = mkdtempSync(join(tmpdir(), 'clearstory-proof-'));
  try {
    const folder = join(temporary, FOLDER);
    unpackSource(folder);
    say('Making the packages again, of the source zip in another folder');
    const { code, output } = await run(process.execPath, [join(folder, 'scripts', 'package.mjs')], {
      env: ELSEWHERE,
    });
    if (code !== 0) throw new SetupError(`The source zip does not build:\n${output.trim()}`);
    const again = readFileSync(join(folder, 'dist', 'packages', 'SHA256SUMS'), 'utf8').split('\n');
    const differing = sums.split('\n').filter((line, at) => line !== again[at]);
    if (differing.length > 0)
      throw new SetupError(`Made again, these packages are not the same:\n${differing.join('\n')}`);
    console.log('Made again elsewhere, every package is the same, bit for bit.');
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
