// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './report.mjs';
import { projectFolder, run } from './run.mjs';

const stampFile = join(projectFolder, 'node_modules', '.installed-lock');

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(projectFolder, 'package-lock.json')))
    .digest('hex');
}

function installedDigest() {
  try {
    return readFileSync(stampFile, 'utf8').trim();
  } catch {
    return null;
  }
}

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i;

/** Installs the packages that the lock file names, unless just these are installed. */
export async function installPackages() {
  const wanted = lockDigest();
  if (installedDigest() === wanted) return;
  say('Installing packages (npm ci; a minute or two the first time)');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) {
    writeFileSync(stampFile, `${wanted}\n`);
    return;
  }
  if (code === 127)
    throw new SetupError(
      'npm was not found. It comes with Node: install Node from https://nodejs.org and run the command again.',
    );
  if (NETWORK.test(output))
    throw new SetupError(
      'The packages could not be downloaded. Check the network connection (or npm’s proxy settings) and run the command again.',
    );
  const reason = output
    .split('\n')
    .filter((line) => /error/i.test(line))
    .slice(0, 3)
    .join('\n');
  throw new SetupError(`The packages could not be installed. Run "npm ci" to see why; npm said:\n${reason}`);
}
