import type { Driver } from './driver.ts';

/** The smallest document of the package: it has all the rights of the extension, and nothing runs in it. */
const SMALLEST = 'icons/icon-16.png';

/** Runs a function with the rights of the extension, in a page of its own. It is sent as text, and so is its argument. */
export async function inExtensionPage<Result, Argument = undefined>(
  driver: Driver,
  run: (argument: Argument) => Result | Promise<Result>,
  argument?: Argument,
): Promise<Result> {
  const page = await driver.open(driver.extensionUrl(SMALLEST));
  try {
    return await page.evaluate(run, argument);
  } finally {
    await page.close();
  }
}
