import type { Tab } from './driver.ts';
import { poll } from './poll.ts';
import type { ExpectedPage } from './site/fixture-pages.ts';

/** Waits until a page's scripts have drawn its story, and scrolls to the pictures that they ask for when one does. */
export async function pageIsDrawn(tab: Tab, { needsScript }: ExpectedPage): Promise<void> {
  const isDrawn = () =>
    tab.evaluate(
      (wanted) => {
        const late = document.querySelector('img.lazy[src^="data:"]');
        late?.scrollIntoView();
        return document.querySelector(wanted) !== null && late === null;
      },
      needsScript ? 'article' : 'body',
    );
  await poll(isDrawn, 'the page to be drawn');
  await tab.evaluate(() => window.scrollTo(0, 0));
}
