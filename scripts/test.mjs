// @ts-check
// Sets up what is missing, then checks everything: npm test
import './setup/require-node.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { provideChromium, provideFirefox, provideKeyTools } from './setup/provide-tools.mjs';
import { provideHome } from './setup/run.mjs';
import { addResults, boundRetries, printTotal } from './test/results.mjs';
import { runStep } from './test/steps.mjs';

provideHome();
const results = [
  await runStep('packages', installPackages),
  await runStep('Chromium', provideChromium),
  await runStep('Firefox', provideFirefox),
  await runStep('real keys', provideKeyTools),
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
process.exitCode = printTotal(boundRetries(addResults(results))) ? 0 : 1;
