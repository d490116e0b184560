// @ts-check
// Feeds the engine, the rules, the settings and the messages with anything: npm run fuzz -- --help
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { runCommand } from './setup/report.mjs';

await runCommand(async () => {
  /** @type {typeof import('./fuzz/command.ts')} */
  const { command } = await importTypeScript('scripts/fuzz/command.ts');
  process.exitCode = command(process.argv.slice(2));
});
