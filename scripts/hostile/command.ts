import { rmSync } from 'node:fs';
import { launchDriver } from '../../e2e/support/launch-driver.ts';
import { startSite } from '../../e2e/support/site/site.ts';
import { HELP, readOptions } from './options.ts';
import { readPayloads } from './read-payloads.ts';
import { type Outcome, runPayloads } from './run.ts';

const MAX_SHOWN = 300;

function report({ deeds, faults }: Outcome, count: number): void {
  for (const { payloads, findings } of faults) {
    console.log(`\n${payloads.map(({ name }) => name).join(', ')}`);
    for (const { where, what } of findings) console.log(`  ${where}: ${what}`);
    const [only] = payloads;
    if (only && payloads.length === 1) console.log(`  ${JSON.stringify(only.markup.slice(0, MAX_SHOWN))}`);
  }
  console.log(
    `\n${count} payloads; by themselves they called ${deeds.calls} times what shows that they run, and ${deeds.left} pages ` +
      `led elsewhere. Findings: ${faults.length}`,
  );
}

/** `npm run hostile`. Out: the exit code: 1 with any finding, 2 where it could not run. */
export async function command(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  try {
    const { folder, browser, batch, only } = readOptions(args);
    const payloads = readPayloads(folder).filter(({ name }) => name.includes(only));
    if (payloads.length === 0) throw new Error(`no payloads in ${folder}: --help says which files are read`);
    const site = await startSite();
    const drivers = [await launchDriver(browser, site), await launchDriver(browser, site, false)] as const;
    const [driver, plain] = drivers;
    try {
      let done = 0;
      const outcome = await runPayloads(
        { driver, plain, site },
        payloads,
        batch,
        ({ payloads: shown }, found) => {
          done += shown.length;
          console.log(
            `${done} of ${payloads.length}${found.length > 0 ? `, findings: ${found.length}` : ''}`,
          );
        },
      );
      report(outcome, payloads.length);
      return outcome.faults.length > 0 ? 1 : 0;
    } finally {
      for (const it of drivers) {
        await it.close();
        rmSync(it.downloads, { recursive: true, force: true });
      }
      await site.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
