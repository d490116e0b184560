// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, storyDraft } from '../draft/draft.fixture.ts';
import type { Draft } from '../draft/draft.ts';
import { removeTeasers } from './teasers.ts';

const SUMMARIES = [
  'The ferry to the northern isles runs twice a day again from Monday, the company says.',
  'Two bridges over the Lesna are to be closed for a year while their piers are renewed.',
  'Whoever parks on the market place after nine o’clock pays double from next month on.',
];
const HEADLINES = [
  'Ferry sails twice a day again',
  'Two bridges close for a year',
  'Parking at night gets dearer',
];
const card = (address: string, i: number): string =>
  `<div class="card"><a href="${address}"><img src="/${i}.jpg" alt=""></a><h3><a href="${address}">${HEADLINES[i]}</a></h3><p>${SUMMARIES[i]}</p></div>`;
const cards = (count: number, address = (i: number): string => `/news/${i}`): string =>
  `<div class="list">${Array.from({ length: count }, (_, i) => card(address(i), i)).join('')}</div>`;

function judged(between: string, after = ''): Draft {
  const draft = storyDraft(between, after);
  removeTeasers(draft);
  return draft;
}
const keptSummaries = (draft: Draft, count: number): string[] =>
  SUMMARIES.slice(0, count).filter((text) => draft.isKept(blockOf(draft, text)));

it('removes three summaries below linked headlines, wherever they stand', () => {
  const below = judged('', cards(3));
  expect(keptSummaries(below, 3)).toEqual([]);
  expect(below.verdicts[blockOf(below, SUMMARIES[0] ?? '').index]).toEqual({
    reason: 'related',
    decidedBy: 'one of 3 teasers side by side',
  });
  expect(keptSummaries(judged(cards(3)), 3)).toEqual([]);
});

it('removes two linked headlines with a picture each, and what stands with them', () => {
  const bare = (i: number): string =>
    `<div class="card"><a href="/news/${i}"><img src="/${i}.jpg" alt=""></a><h3><a href="/news/${i}">${HEADLINES[i]}</a></h3><span>${i + 2} hrs ago</span></div>`;
  const draft = judged(`<div>${bare(0)}${bare(1)}</div>`);
  for (const text of [HEADLINES[0] ?? '', HEADLINES[1] ?? '', '2 hrs ago', '3 hrs ago'])
    expect(draft.isKept(blockOf(draft, text)), text).toBe(false);
});

it('leaves the story beside them alone', () => {
  const draft = judged(cards(3));
  for (const text of ['The mill at Osterby', 'The council will decide'])
    expect(draft.isKept(blockOf(draft, text))).toBe(true);
});

it.each([
  ['two of them', cards(2), 2],
  [
    'a line above the link',
    `<div>${[0, 1, 2].map((i) => `<div class="card"><p>${SUMMARIES[i]}</p><h3><a href="/news/${i}">${HEADLINES[i]}</a></h3></div>`).join('')}</div>`,
    3,
  ],
  ['headings that lead to other sites, as reviews do', cards(3, (i) => `https://shop${i}.example/thing`), 3],
  ['headings that lead to places on this page', cards(3, (i) => `#part-${i}`), 3],
  [
    'boxes with more than a summary',
    `<div>${[0, 1, 2].map((i) => `<div class="card"><h3><a href="/news/${i}">${HEADLINES[i]}</a></h3>${`<p>${SUMMARIES[i]}</p>`.repeat(4)}</div>`).join('')}</div>`,
    3,
  ],
  [
    'sections with prose of the story between them',
    `<div>${[0, 1, 2].map((i) => `${card(`/news/${i}`, i)}<p>The clerk of the council read all of this out on Friday, and nobody in the hall had a question about it.</p>`).join('')}</div>`,
    3,
  ],
])('keeps %s', (_, markup, count) => {
  expect(keptSummaries(judged(markup), count)).toHaveLength(count);
});

it('keeps a page that is nothing but teasers', () => {
  const draft = storyDraft('', cards(3));
  for (const block of draft.page.blocks)
    if (!SUMMARIES.includes(block.text)) draft.remove(block, 'outside', 'under test');
  removeTeasers(draft);
  expect(keptSummaries(draft, 3)).toHaveLength(3);
});
