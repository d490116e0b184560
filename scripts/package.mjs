// @ts-check
// Makes the packages for the stores in dist/packages: npm run package [-- --prove]
// --prove makes them a second time of the source zip in another folder, and compares.
import './setup/require-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { runCommand } from './setup/report.mjs';

await runCommand(async () => {
  await installPackages();
  // Only now are the packages there that these import.
  const { makePackages } = await import('./package/make-packages.mjs');
  const { provePackages } = await import('./package/prove-packages.mjs');
  const sums = await makePackages();
  if (process.argv.includes('--prove')) await provePackages(sums);
});
