import { axeViolations } from '../support/axe.ts';
import type { Driver, Popup, Surface, Tab } from '../support/driver.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';
import { giveVoices, lastSaid, nextSentence, said } from '../support/voices.ts';

const { expected } = fixturePage('seed-linked');

test.afterEach(({ driver }) => storeSettings(driver, {}));

/** Opens the popup, waits until its quotations are marked, and begins to read aloud. */
async function readAloud(
  driver: Driver,
  open: (address: string) => Promise<Tab>,
  voices: readonly string[],
  settings: Record<string, unknown>,
): Promise<Popup> {
  await storeSettings(driver, settings);
  const popup = await (await open(expected.url)).pressButton();
  await shownStory(popup);
  await poll(() => popup.evaluate(() => document.querySelector('.quote-handle') !== null), 'quotations');
  await giveVoices(popup, voices);
  await press(popup, 'Read aloud');
  await lastSaid(popup);
  return popup;
}

/** Presses a key where nothing has the focus. */
const pressKey = (surface: Surface, key: string) =>
  surface.evaluate((it) => {
    const event = new KeyboardEvent('keydown', { key: it, bubbles: true, cancelable: true });
    document.querySelector('.panel[data-current=true]')?.dispatchEvent(event);
  }, key);

test('each speaker has a voice, is named before a quotation, and can be followed or skipped', async ({
  open,
  driver,
  picture,
}) => {
  const popup = await readAloud(driver, open, ['a', 'b', 'c'], { speakerVoices: true });
  expect((await lastSaid(popup)).voice).toBe('a');
  let before = (await said(popup)).length;
  await pressKey(popup, 'j');
  const name = await lastSaid(popup, before);
  expect(name).toMatchObject({ voice: 'a', text: expect.stringMatching(/:$/) });
  const quoted = await nextSentence(popup);
  expect(quoted.voice).not.toBe('a');
  let now = quoted;
  while (now.text !== 'End of quote.') {
    expect(now.voice).toBe(quoted.voice);
    now = await nextSentence(popup);
  }
  expect(now.voice).toBe('a');
  before = (await said(popup)).length;
  await press(popup, 'Next quote by this speaker');
  now = await lastSaid(popup, before);
  // the name is said again where another has spoken, or a paragraph begins
  if (now.voice === 'a') now = await nextSentence(popup);
  expect(now.voice).toBe(quoted.voice);
  await press(popup, 'Voice and speed');
  await poll(() => popup.evaluate(() => document.querySelector('.aloud-options') !== null), 'the options');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.screenshot(picture('speaker-voices'));
  before = (await said(popup)).length;
  await pressKey(popup, 'k');
  await lastSaid(popup, before);
  for (let n = 0; n < 3; n++) expect((await nextSentence(popup)).text).not.toMatch(/^End of quote|:$/);
  await popup.close();
});

test('one voice serves all speakers in other pitches', async ({ open, driver }) => {
  const popup = await readAloud(driver, open, ['a'], { speakerVoices: true });
  await press(popup, 'Next quote by this speaker');
  const name = await lastSaid(popup, 1);
  expect(name.pitch).toBe(1);
  const quoted = await nextSentence(popup);
  expect(quoted.voice).toBe('a');
  expect(quoted.pitch).not.toBe(1);
  await popup.close();
});

test('it starts at the word that is pressed, at a chosen quotation, and no link is in its way', async ({
  open,
  driver,
}) => {
  const popup = await readAloud(driver, open, ['a'], {});
  const word = await popup.evaluate(() => {
    const line = document.querySelectorAll<HTMLElement>('.story-body > p[data-line]')[1];
    line?.scrollIntoView({ block: 'center' });
    const text = [...(line?.childNodes ?? [])].find(
      (it) => it.nodeType === 3 && /\w \w+ \w/.test(it.nodeValue ?? ''),
    );
    const value = text?.nodeValue ?? '';
    const at = value.search(/ \w{3,}/) + 1;
    const range = document.createRange();
    range.setStart(text as Node, at + 1);
    range.setEnd(text as Node, at + 2);
    const box = range.getBoundingClientRect();
    const options = { bubbles: true, cancelable: true, clientX: box.x + 1, clientY: box.y + box.height / 2 };
    text?.parentElement?.dispatchEvent(new MouseEvent('click', options));
    return value.slice(at).split(/[^\w]/)[0] ?? '';
  });
  expect((await lastSaid(popup, 1)).text.startsWith(word)).toBe(true);
  const quote = await popup.evaluate(() => {
    const handle = document.querySelector<HTMLElement>('.story-body .quote-handle');
    handle?.click();
    return handle?.closest('.quote')?.querySelector('mark')?.textContent ?? '';
  });
  expect((await lastSaid(popup, 2)).text.startsWith(quote)).toBe(true);
  await popup.evaluate(() => {
    const link = document.querySelector<HTMLElement>('.story-body p a');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
  });
  await pressKey(popup, 'v');
  await lastSaid(popup, 3);
  expect(await said(popup)).toHaveLength(4);
  await popup.close();
});
