import { axeViolations } from '../support/axe.ts';
import type { Surface, Tab } from '../support/driver.ts';
import { openReader, pageState } from '../support/page-reader.ts';
import {
  closePicker,
  middleOf,
  openedPicker,
  openPicker,
  panelSays,
  pickerCloses,
} from '../support/picker.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');
const strict = fixturePage('strict-csp').expected;
const CHOIR =
  'The choir of the ferry town sings on the quay on every Friday of the spring, and a hat goes round.';

/** Puts a box into the story that the engine cannot tell from it. */
async function addBox(tab: Tab): Promise<void> {
  await tab.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('article p, .story-content p, main p')].find(
      (it) => (it.textContent?.length ?? 0) > 200,
    );
    const line = document.createElement('p');
    line.textContent = text;
    const box = document.createElement('div');
    box.className = 'css-1x2y3z4 choir-box';
    box.append(line);
    paragraph?.after(box);
    box.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, CHOIR);
}

/** Opens a page with the box, and the picker over it. */
async function pickerOver(tab: Tab): Promise<Surface> {
  await addBox(tab);
  return openPicker(tab);
}

/** What the picker would do with the box, pressed with the pointer. */
async function chooseBox(tab: Tab, picker: Surface): Promise<string> {
  const { x, y } = await middleOf(tab, '.choir-box p');
  await tab.point(x, y, 'press');
  return panelSays(picker, 'Lines removed: 1');
}

/** How wide the slider is set. */
const slide = (picker: Surface, to: number) =>
  picker.evaluate((to) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error('there is no slider');
    slider.value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, to);

const rings = (tab: Tab) => tab.evaluate(() => document.querySelector('clearstory-outlines') !== null);

test.afterEach(({ driver }) => storeSettings(driver, {}));

test('point, see what would go, remove it for good, and take that back', async ({ open, picture }) => {
  const tab = await open(expected.url);
  const picker = await pickerOver(tab);
  expect(await rings(tab)).toBe(true);
  const { x, y } = await middleOf(tab, '.choir-box p');
  await tab.point(x, y);
  await tab.screenshot(picture('picker-pointing'));
  const said = await chooseBox(tab, picker);
  await tab.screenshot(picture('picker-chosen'));
  expect(said).toContain('##.choir-box');
  expect(said).toContain('Matches on this page: 1');
  expect(said).toContain(CHOIR);
  await press(picker, 'Remove from stories');
  await panelSays(picker, 'from now on');
  await tab.screenshot(picture('picker-saved'));
  await press(picker, 'Done');
  await pickerCloses(tab);
  const reader = await openReader(tab);
  expect((await shownStory(reader)).text).not.toContain(CHOIR);
  await press(reader, 'Removed');
  expect(await reader.evaluate(() => document.querySelector('.ledger')?.textContent)).toContain(
    '##.choir-box',
  );
});

test('what was removed for good is taken back with one press', async ({ open }) => {
  const tab = await open(expected.url);
  const picker = await pickerOver(tab);
  await chooseBox(tab, picker);
  await press(picker, 'Remove from stories');
  await panelSays(picker, 'from now on');
  await press(picker, 'Undo');
  await panelSays(picker, 'Undone.');
  await closePicker(tab);
  expect((await shownStory(await openReader(tab))).text).toContain(CHOIR);
});

test('with the keyboard alone: move, widen, choose, save', async ({ open }) => {
  const tab = await open(strict.url);
  const picker = await openPicker(tab);
  const pointed = () => picker.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  for (let n = 0; n < 40 && !(await pointed()).startsWith('Librarians'); n++) {
    const before = await pointed();
    await tab.pressKey('ArrowDown');
    await poll(async () => (await pointed()) !== before, 'the next block');
  }
  expect(await pointed()).toContain('Librarians at the county parliament');
  await tab.pressKey('ArrowUp');
  await poll(async () => (await pointed()).includes('The map after cleaning'), 'the caption');
  await tab.pressKey('+');
  await tab.pressKey('Enter');
  const said = await panelSays(picker, 'Pictures removed: 1');
  expect(said).toContain('ely-ledger.test##');
  await press(picker, 'Remove from stories');
  await panelSays(picker, 'from now on');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
  expect((await shownStory(await openReader(tab))).pictures).toBe(0);
});

test('Tab stays in the panel', async ({ open }) => {
  const tab = await open(expected.url);
  const picker = await pickerOver(tab);
  const focused = () => picker.evaluate(() => document.activeElement?.className ?? '');
  expect(await focused()).toBe('picker-pane');
  const seen = new Set<string>();
  for (let n = 0; n < 6; n++) {
    await tab.pressKey('Tab');
    seen.add(await focused());
  }
  expect([...seen].sort()).toEqual(['picker-pane', 'tool', 'tool picker-move']);
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('the slider widens what goes, and what takes text, a quotation or too much is warned of', async ({
  open,
  picture,
}) => {
  const tab = await open(expected.url);
  const picker = await pickerOver(tab);
  await chooseBox(tab, picker);
  await slide(picker, 1);
  await panelSays(picker, 'more than half of the story');
  await tab.screenshot(picture('picker-too-much'));
  const isRefused = () =>
    picker.evaluate(
      () => document.querySelector<HTMLButtonElement>('.picker-buttons .button-main')?.disabled,
    );
  expect(await isRefused()).toBe(true);
  await slide(picker, 0);
  await panelSays(picker, 'Lines removed: 1');
  expect(await isRefused()).toBe(false);
  await press(picker, 'Choose something else');
  await panelSays(picker, 'Click what stories should leave out.');
  const { x, y } = await middleOf(tab, '.choir-box + p');
  await tab.point(x, y, 'press');
  const said = await panelSays(picker, 'remove a quotation from the story');
  expect(said).toMatch(/running text of the story: \d\d words/);
  await tab.screenshot(picture('picker-warning'));
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('all that are like it, or this alone', async ({ open }) => {
  const tab = await open(expected.url);
  await addBox(tab);
  await tab.evaluate(() => {
    const box = document.querySelector('.choir-box');
    const other = box?.cloneNode(true) as Element;
    if (other.firstElementChild)
      other.firstElementChild.textContent =
        'The brass band of the ferry town plays there on Sundays, in rain and in sunshine alike.';
    box?.nextElementSibling?.after(other);
  });
  const picker = await openPicker(tab);
  const { x, y } = await middleOf(tab, '.choir-box p');
  await tab.point(x, y, 'press');
  expect(await panelSays(picker, 'All like this (2)')).toContain('##.choir-box');
  await panelSays(picker, 'Lines removed: 2');
  await picker.evaluate(() => document.querySelector<HTMLElement>('input[type=radio]')?.click());
  expect(await panelSays(picker, 'Matches on this page: 1')).toContain(':nth-child(');
  await panelSays(picker, 'Lines removed: 1');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('points into open shadow trees, and the rule holds there', async ({ open }) => {
  const tab = await open(strict.url);
  await tab.evaluate((text) => {
    const note = document.createElement('harbour-note');
    const line = document.createElement('p');
    line.className = 'note-line';
    line.textContent = text;
    note.attachShadow({ mode: 'open' }).append(line);
    document.querySelectorAll('main p')[2]?.after(note);
    note.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, CHOIR);
  const picker = await openPicker(tab);
  const { x, y } = await middleOf(tab, 'harbour-note');
  await tab.point(x, y, 'press');
  await panelSays(picker, 'Lines removed: 1');
  await press(picker, 'Remove from stories');
  await panelSays(picker, 'from now on');
  await press(picker, 'Done');
  await pickerCloses(tab);
  expect((await shownStory(await openReader(tab))).text).not.toContain(CHOIR);
});

test('offers a frame as a whole, and says so', async ({ open }) => {
  const tab = await open(expected.url);
  await tab.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.className = 'ferry-times';
    frame.width = '400';
    frame.height = '120';
    document.querySelector('main p')?.after(frame);
    const line = frame.contentDocument?.createElement('p');
    if (line) line.textContent = 'The ferry goes at ten.';
    if (line) frame.contentDocument?.body.append(line);
    frame.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const picker = await openPicker(tab);
  const { x, y } = await middleOf(tab, '.ferry-times');
  await tab.point(x, y, 'press');
  const said = await panelSays(picker, 'a page inside the page');
  expect(said).toContain('##.ferry-times');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('Esc leaves no trace', async ({ open }) => {
  const tab = await open(fixturePage('long-story').expected.url);
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('a[href="/longreads"]')?.focus();
    window.scrollTo(0, 2345);
  });
  const place = () =>
    tab.evaluate(() => [window.scrollY, document.activeElement?.getAttribute('href') ?? null]);
  // the page draws its own bar of progress a moment after it has been scrolled
  await poll(() => tab.evaluate(() => document.querySelector('.progress')?.hasAttribute('style')), 'the bar');
  const [state, where] = [await pageState(tab), await place()];
  const picker = await openPicker(tab);
  for (const key of ['ArrowDown', 'ArrowDown', '+', 'Enter']) await tab.pressKey(key);
  await panelSays(picker, 'Matches on this page');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
  await expect.poll(() => pageState(tab)).toBe(state);
  expect(await place()).toEqual(where);
});

test('the wheel over the page still scrolls it, and Esc scrolls it back', async ({ open }) => {
  const tab = await open(fixturePage('long-story').expected.url);
  await openPicker(tab);
  const top = () => tab.evaluate(() => window.scrollY);
  await tab.point(300, 300, { wheel: 400 });
  await poll(async () => (await top()) > 100, 'the page to scroll');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
  expect(await top()).toBe(0);
});

test('starts from the popup', async ({ open }) => {
  const tab = await open(expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Remove something from the story');
  await openedPicker(tab);
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('starts from the context menu', async ({ open }) => {
  const tab = await open(expected.url);
  await tab.chooseFromMenu(300, 300, 3);
  await openedPicker(tab);
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('starts from the in-page reader, which makes room', async ({ open }) => {
  const tab = await open(expected.url);
  const reader = await openReader(tab);
  await shownStory(reader);
  await press(reader, 'Remove something from the story');
  await openedPicker(tab);
  expect(await tab.reader()).toBeNull();
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('the key starts it where the in-page reader is open, too', async ({ open }) => {
  const tab = await open(expected.url);
  await shownStory(await openReader(tab));
  const picker = await openPicker(tab);
  expect(await tab.reader()).toBeNull();
  const { x, y } = await middleOf(tab, 'h1');
  await tab.point(x, y, 'press');
  await panelSays(picker, 'Matches on this page');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});

test('keys pressed in the picker do not reach the page', async ({ open }) => {
  const tab = await open(expected.url);
  await tab.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    window.addEventListener('keydown', (event) => seen.push(event.key), true);
  });
  await openPicker(tab);
  const seen = () =>
    tab.evaluate(() =>
      (window as unknown as { seen: string[] }).seen.filter((key) => key.startsWith('Arrow')),
    );
  await tab.pressKey('ArrowDown');
  await tab.pressKey('ArrowDown');
  await tab.pressKey('Escape');
  await pickerCloses(tab);
  expect(await seen()).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const)
  test(`without fault for axe, ${scheme}`, async ({ open, picture }) => {
    const tab = await open(expected.url);
    await tab.setColorScheme(scheme);
    const picker = await pickerOver(tab);
    expect(await axeViolations(picker)).toEqual([]);
    await tab.screenshot(picture(`picker-start-${scheme}`));
    await chooseBox(tab, picker);
    await tab.screenshot(picture(`picker-${scheme}`));
    expect(await axeViolations(picker)).toEqual([]);
    await press(picker, 'Remove from stories');
    await panelSays(picker, 'from now on');
    expect(await axeViolations(picker)).toEqual([]);
    await tab.pressKey('Escape');
    await pickerCloses(tab);
  });
