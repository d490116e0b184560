import type { Surface, Tab } from '../support/driver.ts';
import { PATIENCE } from '../support/expect-safe.ts';
import { closeByEscape, openReader, readerCloses } from '../support/page-reader.ts';
import { coloursOf } from '../support/pixels.ts';
import { poll } from '../support/poll.ts';
import { HOST } from '../support/site/hostile-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** What the page puts over the reader. */
const COVER = 'rgb(200 0 200)';

const cover = (tab: Tab, name: string) =>
  tab.evaluate((name) => {
    (window as unknown as { cover(name: string): void }).cover(name);
  }, name);

/** Whether the reader's own element is on top in the middle of the window. */
const isOnTop = (tab: Tab) =>
  tab.evaluate(
    () =>
      Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2)?.localName ===
      'clearstory-reader',
  );

/** How many pictures the reader draws in a second. */
const drawn = (reader: Surface) =>
  reader.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const next = () => {
          count += 1;
          requestAnimationFrame(next);
        };
        next();
        setTimeout(() => resolve(count), 1000);
      }),
  );

async function openOver(tab: Tab): Promise<Surface> {
  const reader = await openReader(tab);
  await shownStory(reader, PATIENCE);
  await poll(() => isOnTop(tab), 'the reader to be on top');
  return reader;
}

for (const name of [
  'popover in a shadow tree',
  'dialog in a shadow tree',
  'popover that is called like ours',
  'popover without timers',
  'popover that lets pointers through',
  'view transition that waits',
  'view transition that goes on',
  'view transition of the root element',
  'popovers without end',
]) {
  const tag = name === 'popovers without end' ? '@firefox' : [];
  test(`goes on top again, and goes on being drawn: ${name}`, { tag }, async ({ open, picture }) => {
    const tab = await open(`${HOST}/covers`);
    const reader = await openOver(tab);
    await cover(tab, name);
    await new Promise((done) => setTimeout(done, 700));
    await poll(() => isOnTop(tab), 'the reader to be on top again');
    expect(await drawn(reader)).toBeGreaterThan(5);
    expect(await coloursOf(tab, picture('hostile-covers'))).not.toContain(COVER);
    expect((await shownStory(reader)).paragraphs).toHaveLength(4);
    await closeByEscape(tab);
  });
}

for (const name of [
  'view transitions without end',
  'popovers without end',
  'no root element',
  'a root element that is skipped',
]) {
  const tag = name === 'popovers without end' ? '@chromium' : [];
  test(`closes where it cannot be on top: ${name}`, { tag }, async ({ open }) => {
    const tab = await open(`${HOST}/covers`);
    await openOver(tab);
    await cover(tab, name);
    await readerCloses(tab);
  });
}

test('can be left where the root element is inert', async ({ open }) => {
  const tab = await open(`${HOST}/covers`);
  await openOver(tab);
  await cover(tab, 'an inert root element');
  // one browser takes the reader for inert, too, which closes it; in the other it is not
  await closeByEscape(tab);
});
