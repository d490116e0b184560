import type { Tab } from '../support/driver.ts';
import { expectSafe, PATIENCE } from '../support/expect-safe.ts';
import { openReader, readerCloses } from '../support/page-reader.ts';
import { longestHold, seenByPage, watchThread } from '../support/page-spy.ts';
import { poll } from '../support/poll.ts';
import { hostilePages } from '../support/site/hostile-pages.ts';
import { asked, settledSite } from '../support/site/requests.ts';
import { press } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/**
 * No page may be held longer than this at a time, in ms, by reading it or by opening the reader over it. The slowest page
 * is held for about a tenth of it on two idle cores.
 */
const LONGEST_HOLD = 20_000;

/** Closes the reader as one would: with its button where the page, as Firefox lets it, has swallowed the key. */
async function closeReader(tab: Tab): Promise<void> {
  for (let pressed = 0; pressed < 2; pressed++) {
    await tab.pressKey('Escape');
    const isClosed = await poll(async () => (await tab.reader()) === null, 'the reader to close', 3000).catch(
      () => false,
    );
    if (isClosed) return;
  }
  const reader = await tab.reader();
  if (reader) await press(reader, 'Close the reader');
  await readerCloses(tab);
}

for (const page of hostilePages) {
  test(`shows a story or a sentence, and no more than that: ${page.name}`, async ({ open, site, driver }) => {
    test.setTimeout(8 * PATIENCE);
    const first = site.requests.length;
    const tab = await open(page.url);
    await settledSite(site);
    const ofPage = asked(site, first);
    const before = site.requests.length;
    await watchThread(tab);

    const hasReader = page.hasPlace && !(page.isGiant && driver.browser === 'firefox');
    const popup = await tab.pressButton();
    const pictures = await expectSafe(popup, page);
    if (page.hasStory && hasReader) await press(popup, 'Open large, over the page');
    else await popup.close();

    if (page.isSandboxed) {
      // there the reader has no frame, and nobody can look into it
      const isOpen = () => tab.evaluate(() => document.querySelector('clearstory-reader') !== null);
      await poll(isOpen, 'the in-page reader');
    } else if (hasReader) {
      const reader = page.hasStory
        ? await poll(() => tab.reader(), 'the in-page reader', PATIENCE)
        : await openReader(tab);
      pictures.push(...(await expectSafe(reader, page)));
    }
    const seen = await seenByPage(tab);
    expect(seen).not.toContain(driver.extensionUrl(''));
    expect(seen).not.toContain('Close the reader');
    expect(await longestHold(tab)).toBeLessThan(LONGEST_HOLD);
    if (hasReader) await closeReader(tab);
    const ours = asked(site, before).filter((url) => !ofPage.includes(url));
    expect(ours.filter((url) => !pictures.includes(url))).toEqual([]);
  });
}
