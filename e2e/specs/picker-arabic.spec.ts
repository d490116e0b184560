import { misplaced, textsOf } from '../support/languages.ts';
import { middleOf, openPicker, panelSays, pickerCloses } from '../support/picker.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ language: 'ar' });

test('the picker has all in its place where lines run from right to left', async ({ open, picture }) => {
  const tab = await open(fixturePage('arabic').expected.url);
  const picker = await openPicker(tab);
  await panelSays(picker, textsOf('ar').pickerHint?.message ?? '');
  expect(await misplaced(picker)).toEqual([]);
  await tab.evaluate(() => document.querySelector('h1')?.scrollIntoView({ block: 'center' }));
  const { x, y } = await middleOf(tab, 'h1');
  await tab.point(x, y, 'press');
  await panelSays(picker, '##');
  await tab.screenshot(picture('picker-arabic'));
  expect(await misplaced(picker)).toEqual([]);
  const panel = await picker.evaluate(() => {
    const box = document.querySelector('.picker-panel')?.getBoundingClientRect();
    return { left: box?.left ?? 0, dir: document.querySelector<HTMLElement>('.clearstory')?.dir };
  });
  expect(panel.dir).toBe('rtl');
  expect(panel.left).toBeLessThan(100);
  await tab.pressKey('Escape');
  await pickerCloses(tab);
});
