// @ts-check
// Feeds the engine, the rules, the settings and the messages with anything: npm run fuzz -- --help
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
/** @type {{ module: typeof import('./fuzz/command.ts') }} */
const { module } = await runnerImport(join(root, 'scripts/fuzz/command.ts'), { root, configFile: false });
process.exitCode = module.command(process.argv.slice(2));
