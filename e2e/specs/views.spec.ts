import type { Surface } from '../support/driver.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');

/** Names, roles and quotations of the sources, as the view lists them. */
async function sources(surface: Surface) {
  await poll(() => surface.evaluate(() => document.querySelectorAll('.source').length > 0), 'the sources');
  return surface.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>('.source-head[aria-expanded=false]'))
      closed.click();
    return new Promise<{ name: string; role: string | null; quotes: string[] }[]>((resolve) =>
      setTimeout(() => {
        const text = (within: Element, selector: string) =>
          within.querySelector(selector)?.textContent?.trim() ?? null;
        const rows = [...document.querySelectorAll('.source')].map((row) => ({
          name: text(row, '.source-name') ?? '',
          role: text(row, '.source-role'),
          quotes: [...row.querySelectorAll('.source-quote > span:first-child')].map(
            (it) => it.textContent ?? '',
          ),
        }));
        resolve(rows);
      }),
    );
  });
}

test('who said what: speakers in order of words quoted, with roles', async ({ open, picture }) => {
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Who said what');
  const rows = await sources(popup);
  await popup.screenshot(picture('popup-voices'));
  expect(rows.map(({ name }) => name)).toEqual([
    'Donald Trump',
    'Vladimir Putin',
    'Ukraine´s General Staff',
    ...rows.slice(3).map(({ name }) => name),
  ]);
  for (const speaker of expected.speakers ?? []) {
    expect(rows.find(({ name }) => name === speaker.name)?.role?.toLowerCase()).toBe(
      speaker.role.toLowerCase(),
    );
  }
  for (const { text, speaker } of expected.quotes ?? []) {
    const said = rows.find(({ name }) => name === speaker)?.quotes.join('\n') ?? '';
    expect(said, `${speaker} said ${text}`).toContain(text);
  }
  await popup.close();
});

test('a quotation in the list leads to its place in the story', async ({ open }) => {
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Who said what');
  await sources(popup);
  await popup.evaluate(() => {
    const quote = [...document.querySelectorAll<HTMLElement>('.source-quote')].find((it) =>
      it.textContent?.includes('no threat of our units'),
    );
    quote?.click();
  });
  await poll(
    () =>
      popup.evaluate(() => {
        const mark = [...document.querySelectorAll('mark')].find((it) =>
          it.textContent?.includes('no threat of our units'),
        );
        const box = mark?.getBoundingClientRect();
        return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
      }),
    'the quotation in view',
  );
  await popup.close();
});

test('removed: everything left out stands there with a reason, and can be put back', async ({
  open,
  picture,
}) => {
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Removed');
  const ledger = await poll(
    () =>
      popup.evaluate(() =>
        document.querySelector('.removal') ? document.querySelector('.ledger')?.textContent : null,
      ),
    'the list',
  );
  await popup.screenshot(picture('popup-removed'));
  for (const text of [
    "'The Muppet Show' Star Miss Piggy",
    'Will Smith Surprises Wife',
    'Get the day',
    'partners store and access',
    'Share on Facebook',
  ])
    expect(ledger).toContain(text);
  const reasons = await popup.evaluate(() =>
    [...document.querySelectorAll('.ledger-group h2')].map((it) =>
      it.textContent?.replace(/\d+$/, '').trim(),
    ),
  );
  expect(reasons.length).toBeGreaterThanOrEqual(4);

  await popup.evaluate(() => {
    const item = [...document.querySelectorAll('.removal')].find((it) =>
      it.textContent?.includes('Miss Piggy'),
    );
    item?.querySelector<HTMLElement>('.removal-ways button')?.click();
  });
  await press(popup, 'Story');
  await poll(
    () => popup.evaluate(() => document.querySelector('article.story')?.textContent?.includes('Miss Piggy')),
    'the block in the story',
  );
  await popup.close();
});
