// @ts-check
// Makes a release: npm run release -- VERSION [--dry-run]
// Version everywhere, changelog, packages, hashes, tag and drafts of both listings. --dry-run says what it would do.
import './setup/require-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { runCommand } from './setup/report.mjs';
import { projectFolder } from './setup/run.mjs';

await runCommand(async () => {
  await installPackages();
  // Only now are the packages there that these import.
  const { makePackages, PACKAGES } = await import('./package/make-packages.mjs');
  const { release } = await import('./release/release.mjs');
  const [version = ''] = process.argv.slice(2).filter((it) => !it.startsWith('--'));
  await release(version, {
    project: projectFolder,
    isDry: process.argv.includes('--dry-run'),
    day: new Date().toISOString().slice(0, 10),
    packages: PACKAGES,
    makePackages,
  });
});
