import type { Surface } from '../support/driver.ts';
import { enlargePopup } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** What paper would show: text of what takes up room, and the names that are drawn beside quotations. */
const onPaper = (surface: Surface) =>
  surface.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const colour = (element: Element) => getComputedStyle(element).color;
    return {
      paragraphs: all('.story-body > p').filter(isShown).length,
      controls: all('button:not(.picture-button), [role=tab], .progress').filter(isShown).length,
      address: all('.print-address').filter(isShown)[0]?.textContent ?? '',
      names: all('.quote-label')
        .filter(isShown)
        .map((it) => ({ name: it.dataset.name, drawn: getComputedStyle(it, '::before').content })),
      colours: [...new Set(all('.story p, .story h1, .quote-label').filter(isShown).map(colour))],
      width: document.documentElement.scrollWidth - innerWidth,
      isCut: all('.panel')
        .filter(isShown)
        .some((it) => getComputedStyle(it).overflowY !== 'visible'),
    };
  });

test('paper shows the story alone, from any view, with the names of who speaks', async ({
  open,
  picture,
}) => {
  const { expected } = fixturePage('seed-linked');
  const tab = await open(expected.url);
  const reader = await enlargePopup(tab);
  await shownStory(reader);
  await press(reader, 'Who said what');
  await tab.setColorScheme('dark');
  await tab.setPrinted(true);
  const paper = await onPaper(reader);
  await tab.screenshot(picture('print'));
  await tab.setPrinted(false);
  await tab.setColorScheme('light');
  expect(paper.paragraphs).toBe(expected.paragraphs.length);
  expect(paper.controls).toBe(0);
  expect(paper.address).toBe(expected.url);
  expect(paper.names.length).toBeGreaterThan(2);
  expect(paper.names.map(({ name }) => name)).toContain('Vladimir Putin');
  for (const { drawn } of paper.names) expect(drawn).toMatch(/^"\[.*\]"$/);
  for (const colour of paper.colours) expect(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']).toContain(colour);
  expect(paper.width).toBeLessThanOrEqual(0);
  expect(paper.isCut).toBe(false);
});
