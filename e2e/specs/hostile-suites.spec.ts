import { join } from 'node:path';
import { readPayloads } from '../../scripts/hostile/read-payloads.ts';
import { runPayloads } from '../../scripts/hostile/run.ts';
import { expect, test } from '../support/test.ts';

/** A few payloads of our own in the manner of each public suite: `npm run hostile` takes the suites themselves. */
const payloads = readPayloads(join(import.meta.dirname, '../pages/hostile-suites'));

test('payloads of every suite’s manner do nothing in any surface, and no text of theirs is lost', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000);
  expect(payloads.length).toBeGreaterThanOrEqual(20);
  const { faults } = await runPayloads({ driver, plain: null, site }, payloads, 40);
  expect(faults).toEqual([]);
});
