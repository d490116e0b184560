import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const { module } = await runnerImport(path.join(root, 'learn/main.ts'), { root, configFile: false });
process.exitCode = await module.main(process.argv.slice(2));
