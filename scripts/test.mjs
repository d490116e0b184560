// @ts-check
// Sets up what is missing, then checks everything: npm test
import './setup/require-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { provideChromium, provideFirefox, provideKeyTools } from './setup/provide-tools.mjs';
import { provideHome } from './setup/run.mjs';
import { countResults, printTotal } from './test/results.mjs';
import { check, runStep } from './test/steps.mjs';

provideHome();
const results = [
  await runStep('packages', () => check(installPackages)),
  await runStep('Chromium', () => check(provideChromium)),
  await runStep('Firefox', () => check(provideFirefox)),
  await runStep('real keys', () => check(provideKeyTools)),
  await runStep('lint', ['run', 'lint']),
  await runStep('types', ['run', 'typecheck']),
  await runStep(
    'unit tests',
    [
      'run',
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    'test-results/unit.json',
  ),
  await runStep('build for Chromium', ['run', 'build']),
  await runStep('build for Firefox', ['run', 'build:firefox']),
  await runStep('packages for the stores', ['run', 'package', '--', '--prove']),
  await runStep('both browsers', ['run', 'test:e2e'], 'test-results/e2e.json'),
];
process.exitCode = printTotal(countResults(results)) ? 0 : 1;
