import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { captioned, drawSheet, type Sheet, TILE } from './compose.ts';
import { openReader, openStory, scrollTo, type Wanted } from './open-story.ts';
import { inStoreBrowser, type StoreBrowser } from './store-browser.ts';

/** The part of a sheet that shows the browser's window. */
const WINDOW = { width: 1152, height: 668 };
async function photographPopup(popup: Page): Promise<Buffer> {
  const clip = await popup.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
  return popup.screenshot({ clip, animations: 'disabled' });
}

/** Photographs the in-page reader. @param show what to do in it beforehand */
async function photographReader(
  context: BrowserContext,
  settings: Wanted,
  show: (reader: Frame) => Promise<void>,
): Promise<Buffer> {
  const { page, popup } = await openStory(context, settings, WINDOW);
  const reader = await openReader(page, popup);
  await show(reader);
  await page.waitForTimeout(700);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

type Photographs = Record<'cluttered' | 'story' | 'reader' | 'voices' | 'removed' | 'sepia', Buffer>;

/** Photographs the sample story as it is published, in the popup, and in the reader's views. */
async function photographs(context: BrowserContext): Promise<Photographs> {
  const { page, popup } = await openStory(context, { theme: 'light' }, WINDOW);
  const story = await photographPopup(popup);
  const cluttered = await page.screenshot();
  await page.close();
  const reader = await photographReader(context, { theme: 'light' }, (it) =>
    scrollTo(it, 'A child who is ill'),
  );
  const voices = await photographReader(context, { theme: 'dark' }, async (it) => {
    await it.locator('#tab-speakers').click();
    await it.locator('[aria-expanded=false]', { hasText: 'Marian Tolley' }).click();
  });
  const removed = await photographReader(context, { theme: 'light' }, (it) =>
    it.locator('#tab-removed').click(),
  );
  const sepia = await photographReader(
    context,
    { theme: 'sepia', lineFocus: 5, lineLength: 45 },
    async (it) => {
      await scrollTo(it, 'The council puts the cost');
      await it.getByRole('button', { name: 'Appearance' }).click();
    },
  );
  return { cluttered, story, reader, voices, removed, sepia };
}

/** Lays the photographs out with what they show, by the names of their files. */
function sheets({ cluttered, story, reader, voices, removed, sepia }: Photographs): Record<string, Sheet> {
  return {
    '1-story': captioned(
      {
        title: 'One press: the story, and nothing else',
        line: 'Headline, pictures and text. The page beneath stays as it was.',
      },
      cluttered,
      { popup: story },
    ),
    '2-quotations': captioned(
      {
        title: 'Every quotation tied to who said it',
        line: 'A colour and a line style for each speaker; a question mark where it is not sure.',
      },
      reader,
    ),
    '3-who-said-what': captioned(
      {
        title: 'Who said what',
        line: 'All speakers, how much each is quoted, and every quotation in its place.',
      },
      voices,
      { dark: true },
    ),
    '4-removed': captioned(
      {
        title: 'Nothing is left out unseen',
        line: 'Every removed block with its reason. One press puts it back.',
      },
      removed,
    ),
    '5-as-you-like': captioned(
      {
        title: 'As you like to read',
        line: 'Four themes, three typefaces, any size and measure, and a veil over all but the lines you read.',
      },
      sepia,
    ),
  };
}

/** Takes the pictures of the store pages: five of 1280 × 800, and the tile of 440 × 280. */
export const takeStorePictures = (options: StoreBrowser): Promise<void> =>
  inStoreBrowser(options, async (context) => {
    const all = { ...sheets(await photographs(context)), tile: TILE };
    for (const [name, sheet] of Object.entries(all))
      writeFileSync(join(options.folder, `${name}.png`), await drawSheet(context, sheet));
  });
