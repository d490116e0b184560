// @ts-check
// Measures the engine and the built extension: npm run bench -- COMMAND
import '../scripts/setup/require-node.mjs';
import { importTypeScript } from '../scripts/setup/import-typescript.mjs';
import { runCommand } from '../scripts/setup/report.mjs';

await runCommand(async () => {
  /** @type {typeof import('./main.ts')} */
  const { main } = await importTypeScript('bench/main.ts');
  process.exitCode = await main(process.argv.slice(2));
});
