import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import { openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { url } = fixturePage('seed-linked').expected;

/** The themes, and how each follows what the system prefers. */
const APPEARANCES = [
  { theme: 'system', scheme: 'light' },
  { theme: 'system', scheme: 'dark' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
] as const;

test.afterEach(({ driver }) => storeSettings(driver, {}));

const OPENED = ['Copy and save', 'Keyboard shortcuts', 'Enlarge the picture'];

/**
 * Opens what can be opened of a story, one after the other, and looks at each with axe.
 * @param opened what else than the appearance is opened over the story: it has the colours of its views
 */
async function lookAround(
  surface: Surface,
  what: Parameters<typeof axeViolations>[1],
  opened: readonly string[],
  take: (name: string) => Promise<void>,
): Promise<void> {
  const look = async (name: string) => {
    await take(name);
    expect(await axeViolations(surface, what), name).toEqual([]);
  };
  const pressEscape = () =>
    surface.evaluate(() => {
      const dialog = document.querySelector('dialog[open]') ?? document.querySelector('.bar-panel');
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      dialog?.dispatchEvent(key);
    });
  for (const view of ['Story', 'Who said what', 'Removed']) {
    await press(surface, view);
    await poll(
      () =>
        surface.evaluate(
          (name) => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.startsWith(name),
          view,
        ),
      view,
    );
    await look(view);
  }
  await press(surface, 'Story');
  for (const name of ['Appearance', ...opened]) {
    const isPicture = name.startsWith('Enlarge');
    if (isPicture)
      await surface.evaluate(() => document.querySelector<HTMLElement>('.picture-button')?.click());
    else await press(surface, name);
    await poll(
      () =>
        surface.evaluate(
          () => document.querySelector('dialog[open], .bar-panel button, .bar-panel input') !== null,
        ),
      name,
    );
    await surface.evaluate(() => document.querySelector<HTMLElement>('.bar-panel summary')?.click());
    await look(name);
    await pressEscape();
    await poll(
      () => surface.evaluate(() => document.querySelector('dialog[open], .bar-panel') === null),
      `${name} to close`,
    );
  }
  await press(surface, 'Who said what');
  await poll(() => surface.evaluate(() => document.querySelector('.source-head') !== null), 'the speakers');
  await surface.evaluate(() => {
    const head = document.querySelector<HTMLElement>('.source-head');
    if (head?.getAttribute('aria-expanded') === 'false') head.click();
    document.querySelector<HTMLElement>('.sources-table summary')?.click();
  });
  await poll(() => surface.evaluate(() => document.querySelector('.source-body') !== null), 'the quotes');
  await look('A speaker');
  await press(surface, 'Follow in the story');
  await poll(() => surface.evaluate(() => document.querySelector('.chosen-bar') !== null), 'the bar');
  await look('A speaker followed');
}

for (const [n, { theme, scheme }] of APPEARANCES.entries()) {
  const appearance = `${theme}-${scheme}`;
  // appearances differ in their colours alone
  const what = n === 0 ? 'everything' : 'colours';
  const opened = theme === 'system' ? OPENED : [];

  test(`popup without fault for axe, ${appearance}`, async ({ open, driver, picture }) => {
    await storeSettings(driver, { theme });
    const tab = await open(url);
    const popup = await tab.pressButton();
    await popup.setColorScheme(scheme);
    await shownStory(popup);
    await lookAround(popup, what, opened, (name) =>
      popup.screenshot(picture(`popup-${name.toLowerCase().replaceAll(' ', '-')}-${appearance}`)),
    );
    await popup.close();
  });

  test(`options page without fault for axe, ${appearance}`, async ({ open, driver, picture }) => {
    await storeSettings(driver, { theme });
    const options = await open(driver.extensionUrl('src/options/options.html'));
    await options.setColorScheme(scheme);
    await expect
      .poll(() => options.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
      .not.toBe('');
    await options.screenshot(picture(`options-${appearance}`));
    expect(await axeViolations(options, what)).toEqual([]);
  });

  // the views are the popup's: the two appearances that are furthest apart show whether they are as sound over a page
  if (!['system-light', 'contrast-dark'].includes(appearance)) continue;

  test(`in-page reader without fault for axe, ${appearance}`, async ({ open, driver, picture }) => {
    await storeSettings(driver, { theme });
    const tab = await open(url);
    await tab.setColorScheme(scheme);
    const reader = await openReader(tab);
    await shownStory(reader);
    await lookAround(reader, what, opened, (name) =>
      tab.screenshot(picture(`reader-${name.toLowerCase().replaceAll(' ', '-')}-${appearance}`)),
    );
  });
}

for (const scheme of ['light', 'dark'] as const)
  test(`popup without a story without fault for axe, ${scheme}`, async ({ open }) => {
    const tab = await open(fixturePage('home').expected.url);
    const popup = await tab.pressButton();
    await popup.setColorScheme(scheme);
    await shownMessage(popup);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });

test('what one presses in the in-page reader is large enough for a finger', async ({ open }) => {
  const reader = await openReader(await open(url));
  await shownStory(reader);
  await press(reader, 'Who said what');
  await poll(() => reader.evaluate(() => document.querySelector('.source-head') !== null), 'the speakers');
  await press(reader, 'Appearance');
  const small = await poll(
    () =>
      reader.evaluate(() => {
        if (!document.querySelector('.bar-panel > *')) return null;
        const shown = [
          ...document.querySelectorAll<HTMLElement>('.clearstory :is(button, summary, label, input)'),
        ]
          .filter((it) => !it.matches('.quote-handle, .link-button, label input') && it.checkVisibility())
          .map((it) => ({ name: it.className || it.textContent, box: it.getBoundingClientRect() }));
        return shown.filter(({ box }) => box.height > 0 && box.height < 43.5).map(({ name }) => name);
      }),
    'the panel',
  );
  expect(
    small.filter(
      (name) => name !== null && !/^(Text size|Weight|Characters|Line height|Letter|Word)/.test(name),
    ),
  ).toEqual([]);
});
