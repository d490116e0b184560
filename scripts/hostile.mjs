// @ts-check
// Shows payloads of public suites to the built extension: npm run hostile -- --help
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { runCommand } from './setup/report.mjs';

await runCommand(async () => {
  /** @type {typeof import('./hostile/command.ts')} */
  const { command } = await importTypeScript('scripts/hostile/command.ts');
  process.exitCode = await command(process.argv.slice(2));
});
