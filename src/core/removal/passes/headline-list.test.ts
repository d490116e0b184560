// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { draftOf, prose } from '../draft/draft.fixture.ts';
import type { Draft } from '../draft/draft.ts';
import { sortOut } from '../pipeline.ts';
import { keepHeadlines } from './headline-list.ts';

const STORIES: readonly [string, string][] = [
  [
    'Ferry sails twice a day again',
    'The boat to the northern isles leaves at eight and at three from Monday.',
  ],
  ['Two bridges close for a year', 'Whoever wants to cross the Lesna goes by way of Osterby.'],
  ['Parking at night gets dearer', 'The council asks for double after nine o’clock.'],
  ['School choir wins in the capital', 'Forty children sang, and one held the cup.'],
  ['Last baker of the valley retires', 'His oven goes to the museum.'],
  ['Anglers want the weir gone', 'The owners of the gardens want it higher.'],
];
const teaser = ([headline, summary]: readonly [string, string], i: number): string =>
  `<div class="box"><img src="/${i}.jpg"><h3><a href="/news/${i}">${headline}</a></h3><p>${summary}</p><span>${i} hours ago</span></div>`;
const teasers = (from = 0, to = STORIES.length): string =>
  STORIES.slice(from, to)
    .map((story, i) => teaser(story, from + i))
    .join('');
const MENU = '<nav><ul><li><a href="/politics">All of our politics and more of it</a></li></ul></nav>';

/** Judges a page as a list. Out: whether it is one, and the lines that are kept. */
function listed(body: string): { isList: boolean; lines: string[]; draft: Draft } {
  const draft = draftOf(body, 'The Valley Paper');
  sortOut(draft);
  const isList = keepHeadlines(draft);
  return { isList, lines: draft.kept().map(({ text }) => text), draft };
}

it('keeps headlines with their summaries in the order of the page, and no furniture', () => {
  const { isList, lines, draft } = listed(`${MENU}<main>${teasers()}</main><footer>${MENU}</footer>`);
  expect(isList).toBe(true);
  expect(lines).toEqual(STORIES.flat());
  expect(draft.kept().filter(({ kind }) => kind === 'heading')).toHaveLength(STORIES.length);
});

it('keeps the titles of sections that hold headlines', () => {
  const { lines } = listed(
    `<h2>Valley</h2>${teasers(0, 3)}<h2>Weather</h2><p>Rain</p><h2>Culture</h2>${teasers(3)}`,
  );
  expect(lines).toEqual(['Valley', ...STORIES.slice(0, 3).flat(), 'Culture', ...STORIES.slice(3).flat()]);
});

it('says each story once, where it stands first', () => {
  const again = `<aside><h2>Most read</h2>${teasers(2, 4)}</aside>`;
  expect(listed(`<main>${teasers()}</main>${again}`).lines).toEqual(STORIES.flat());
});

it('tells headline and summary apart where one link holds both', () => {
  const whole = STORIES.map(
    ([headline, summary], i) =>
      `<a class="box" href="/news/${i}"><p>From the valley and its towns</p><h3>${headline}</h3><p>${summary}</p></a>`,
  ).join('');
  expect(listed(`<main>${whole}</main>`).lines).toEqual(STORIES.flat());
});

it('makes headings of headlines that are bare links', () => {
  const bare = STORIES.map(([headline], i) => `<li><a href="/news/${i}">${headline}</a></li>`).join('');
  const { isList, draft } = listed(`<main><ul>${bare}</ul></main>`);
  expect(isList).toBe(true);
  expect(draft.kept().map(({ kind }) => kind)).toEqual(STORIES.map(() => 'heading'));
});

it('keeps what introduces the list', () => {
  const { isList, lines } = listed(`<main><article>${prose(0, 1)}</article>${teasers()}</main>`);
  expect(isList).toBe(true);
  expect(lines.slice(1)).toEqual(STORIES.flat());
});

it('leaves a story with headlines of others below it as it is', () => {
  const { isList, lines } = listed(`<article><h1>Osterby mill stops</h1>${prose()}</article>${teasers()}`);
  expect(isList).toBe(false);
  expect(lines.join(' ')).not.toContain('Ferry sails');
});

it('leaves a page with few headlines as it is', () => {
  expect(listed(`<main>${teasers(0, 4)}</main>`).isList).toBe(false);
});
