// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { draftOf, prose, storyDraft } from './draft.fixture.ts';

const HEADLINES = [
  'Ferry Adds A Night Service To Islands',
  'Baker Wins County Fair For Ninth Time',
  'Library Opens On Sundays After Protest',
  'Snow Expected In Northern Hills Tonight',
];
const lines = (texts: readonly string[], wrap = (text: string) => text): string =>
  texts.map((text) => `<p>${wrap(text)}</p>`).join('');
const found = (markup: string): string[] => [...new Set(storyDraft(markup).headlineRuns.values())];

it.each([
  ['linked', lines(HEADLINES, (text) => `<a href="/1">${text}</a>`), '4 links in a row to other stories'],
  [
    'two links',
    lines(HEADLINES.slice(0, 2), (text) => `<a href="/1">${text}</a>`),
    '2 links in a row to other stories',
  ],
  [
    'bare, with a mark behind each',
    lines(HEADLINES, (text) => `${text} -`),
    '4 short lines with the same mark behind',
  ],
  ['bare, in title case', lines(HEADLINES), '4 short lines in title case'],
])('finds headlines of other stories: %s', (_, markup, why) => {
  expect(found(markup)).toEqual([why]);
});

it.each([
  ['sentences', lines(HEADLINES.map((text) => `${text}.`))],
  [
    'the words of the story',
    lines([
      'The mill and its river',
      'The weir and its anglers',
      'The bakers and their flour',
      'The council and its museum',
    ]),
  ],
  ['two bare lines', lines(HEADLINES.slice(0, 2))],
  [
    'a table of facts',
    lines([
      'Built: 1815 by Anders Holm',
      'Stones: two, of French quartz',
      'Wheel: oak, four metres wide',
      'Sacks: ninety in a good week',
    ]),
  ],
])('leaves %s', (_, markup) => {
  expect(found(markup)).toEqual([]);
});

it('leaves the dates that a story ends with', () => {
  const dates = [9, 10, 14, 17, 19, 20].map((day) => `June ${day} – West Westmere @ The Corn Exchange`);
  const { headlineRuns } = draftOf(`<article><h1>Osterby mill stops</h1>${prose()}${lines(dates)}</article>`);
  expect([...headlineRuns]).toEqual([]);
});
