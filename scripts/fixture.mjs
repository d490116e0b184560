// @ts-check
// Makes a page of the same shape with invented words of a saved news page: npm run fixture -- --help
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { runCommand } from './setup/report.mjs';

await runCommand(async () => {
  /** @type {typeof import('./fixture/command.ts')} */
  const { command } = await importTypeScript('scripts/fixture/command.ts');
  process.exitCode = command(process.argv.slice(2));
});
