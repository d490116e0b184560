import { expectSafe, PATIENCE } from '../support/expect-safe.ts';
import { openReader } from '../support/page-reader.ts';
import { longestHold, seenByPage, watchThread } from '../support/page-spy.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { hostilePages } from '../support/site/hostile-pages.ts';
import { asked, settledSite } from '../support/site/requests.ts';
import { press } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/**
 * No page may be held longer than this at a time, in ms, by reading it or by opening the reader over it. The slowest page
 * is held for about a tenth of it on two idle cores.
 */
const LONGEST_HOLD = 20_000;

/** Driven from beginning to end, with the same holds, by a test of their own (see long-pages). */
const DRIVEN_APART = new Set(['many-paragraphs', 'many-removals', 'beyond-bounds']);

for (const page of hostilePages.filter(({ name }) => !DRIVEN_APART.has(name))) {
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
    // a page that takes the focus all the time may catch a single key
    const isClosed = async () => (await tab.reader()) === null;
    if (hasReader) await pressUntil(tab, ['Escape'], isClosed, 'the in-page reader to close');
    const ours = asked(site, before).filter((url) => !ofPage.includes(url));
    expect(ours.filter((url) => !pictures.includes(url))).toEqual([]);
  });
}
