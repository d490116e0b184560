import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { captioned, drawSheet, onPhones, type Sheet, TILE } from './compose.ts';
import { openReader, openStory, scrollTo, type Wanted } from './open-story.ts';
import { inStoreBrowser, type StoreBrowser } from './store-browser.ts';
import { type StoreTexts, storeTexts } from './store-site.ts';

/** Languages of the pictures of popup, speakers and phone: folders of _locales. English has more beside. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt_BR'] as const;
/** The part of a sheet that shows the browser's window. */
const WINDOW = { width: 1152, height: 668 };
const PHONE = { width: 360, height: 740 };

async function photographPopup(popup: Page): Promise<Buffer> {
  const clip = await popup.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
  return popup.screenshot({ clip, animations: 'disabled' });
}

/** What a picture is taken of. */
interface Scene {
  context: BrowserContext;
  language: string;
}

/** Photographs the in-page reader. @param show what to do in it beforehand */
async function photographReader(
  { context, language }: Scene,
  settings: Wanted,
  show: (reader: Frame) => Promise<void>,
  size = WINDOW,
): Promise<Buffer> {
  const { page, popup } = await openStory(context, settings, size);
  const reader = await openReader(page, popup, language);
  await show(reader);
  await page.waitForTimeout(700);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

const asCaption = ([title, line]: [string, string]) => ({ title, line });

const showSpeakers = async (reader: Frame) => {
  await reader.locator('#tab-speakers').click();
  await reader.locator('[aria-expanded=false]', { hasText: 'Marian Tolley' }).click();
};

/** The pictures that there are in every language. */
async function mainSheets(scene: Scene, { captions }: StoreTexts): Promise<Record<string, Sheet>> {
  const { page, popup } = await openStory(scene.context, { theme: 'light' }, WINDOW);
  const story = await photographPopup(popup);
  const cluttered = await page.screenshot();
  await page.close();
  const speakers = await photographReader(scene, { theme: 'dark' }, showSpeakers);
  const toQuotation = (reader: Frame) => scrollTo(reader, 'Marian Tolley');
  const onPhone = [
    await photographReader(scene, { theme: 'light' }, toQuotation, PHONE),
    await photographReader(scene, { theme: 'dark' }, showSpeakers, PHONE),
  ];
  return {
    '1-story': captioned(asCaption(captions.story), cluttered, { popup: story }),
    '3-who-said-what': captioned(asCaption(captions.speakers), speakers, { dark: true }),
    '6-phone': onPhones(asCaption(captions.phone), onPhone),
  };
}

/** The pictures that there are in English alone. */
async function englishSheets(scene: Scene): Promise<Record<string, Sheet>> {
  const reader = await photographReader(scene, { theme: 'light' }, (it) =>
    scrollTo(it, 'A child who is ill'),
  );
  const removed = await photographReader(scene, { theme: 'light' }, (it) =>
    it.locator('#tab-removed').click(),
  );
  const sepia = await photographReader(
    scene,
    { theme: 'sepia', lineFocus: 5, lineLength: 45 },
    async (it) => {
      await scrollTo(it, 'The council puts the cost');
      await it.getByRole('button', { name: 'Appearance' }).click();
    },
  );
  return {
    '2-quotations': captioned(
      {
        title: 'Every quotation tied to who said it',
        line: 'A colour and a line style for each speaker; a question mark where it is not sure.',
      },
      reader,
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
    tile: TILE,
  };
}

/** Takes the pictures of the store pages: of 1280 × 800, and the tile of 440 × 280. */
export async function takeStorePictures(options: Omit<StoreBrowser, 'language'>): Promise<void> {
  for (const language of LANGUAGES) {
    const folder = language === 'en' ? options.folder : join(options.folder, language);
    await inStoreBrowser({ ...options, folder, language }, async (context) => {
      const scene = { context, language };
      const main = await mainSheets(scene, storeTexts(language));
      const all = language === 'en' ? { ...main, ...(await englishSheets(scene)) } : main;
      for (const [name, sheet] of Object.entries(all))
        writeFileSync(join(folder, `${name}.png`), await drawSheet(context, sheet));
    });
  }
}
