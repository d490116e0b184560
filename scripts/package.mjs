// @ts-check
// Makes the packages for the stores in dist/packages: npm run package [-- --prove] [--release]
// --prove makes them a second time of the source zip in another folder, and compares.
// --release refuses while an address that the stores show is not filled in.
import './setup/require-node.mjs';
import { requireAddresses } from './package/addresses.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { runCommand } from './setup/report.mjs';

await runCommand(async () => {
  if (process.argv.includes('--release')) requireAddresses();
  await installPackages();
  // Only now are the packages there that these import.
  const { makePackages } = await import('./package/make-packages.mjs');
  const { provePackages } = await import('./package/prove-packages.mjs');
  const sums = await makePackages();
  if (process.argv.includes('--prove')) await provePackages(sums);
});
