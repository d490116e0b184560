import { axeViolations } from '../support/axe.ts';
import { poll } from '../support/poll.ts';
import { servePage } from '../support/site/made-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const CORRECTION =
  'This article was amended on 5 May 2026. The bridge is 120 metres long, not 210 metres as an earlier version said.';

const paragraphs = [
  'The council of Westmere voted on Tuesday night to rebuild the old harbour bridge, which has been closed to cars since a barge struck one of its pillars in March.',
  '“Nobody asked us,” said Ada Lind, the mayor, who had called for a timetable, and not for a bridge, ever since the ferry first failed.',
  'Engineers told the meeting that the steel of the middle span had rusted far more than the last survey had shown, and that a repair would cost almost as much.',
  'Residents of the eastern bank, who now drive eleven miles to the nearest crossing, filled the gallery and applauded when the vote was announced shortly before midnight.',
  'Work is to begin in the spring, the mayor said, and the first cars should cross the new bridge within two years if the river stays calm and the money arrives on time.',
];

const page = `<!doctype html><html lang="en"><head><title>Harbour bridge to be rebuilt | The Westmere Paper</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Westmere Paper"></head><body>
<article><h1>Harbour bridge to be rebuilt</h1><p>By Mia Holm</p>
${[...paragraphs, ...paragraphs.map((it) => it.replaceAll('bridge', 'tunnel'))].map((it) => `<p>${it}</p>`).join('')}
<p class="note"><em>${CORRECTION}</em></p></article></body></html>`;

test('a correction from the foot is said above the story, and leads to its place', async ({
  open,
  picture,
}) => {
  const popup = await (await open(servePage(page))).pressButton();
  await shownStory(popup);
  const box = await poll(
    () => popup.evaluate(() => document.querySelector('.corrections p')?.textContent),
    'the correction',
  );
  expect(box).toBe(CORRECTION);
  expect(await axeViolations(popup)).toEqual([]);
  await popup.screenshot(picture('corrections-light'));
  await popup.setColorScheme('dark');
  await popup.screenshot(picture('corrections-dark'));
  await press(popup, 'Show it in its place');
  await poll(
    () =>
      popup.evaluate(() => {
        const { activeElement } = document;
        const top = activeElement?.getBoundingClientRect().top ?? -1;
        return (
          activeElement?.closest('.notice[data-kind=correction]') !== null && top > 0 && top < innerHeight
        );
      }),
    'its place',
  );
  await popup.close();
});
