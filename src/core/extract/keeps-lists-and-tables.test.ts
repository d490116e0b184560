// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, bodyLines, PARAGRAPHS, paragraphs, readNews } from './news-page.fixture.ts';

const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
  row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
const table = (head: readonly string[], rows: readonly (readonly string[])[], attributes = ''): string =>
  `<table${attributes}><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`;
const texts = (rows: ReturnType<typeof blocksOf<'table'>>[number]['rows']): string[][] =>
  rows.map((row) => row.map(({ text }) => text.map((run) => run.text).join('')));

const INTRO = PARAGRAPHS[0] ?? '';

describe('a story keeps tables', () => {
  it('of an election, amid the text', () => {
    const results = [
      ['Harbour Party', '18,204', '41.2', '+3.1'],
      ['Citizens for Westmere', '12,877', '29.2', '−1.4'],
      ['Green List', '8,031', '18.2', '+0.7'],
      ['Free Voters', '5,044', '11.4', '−2.4'],
    ];
    const story = readNews({
      story: `${paragraphs(0, 2)}${table(['Party', 'Votes', 'Per cent', 'Change'], results)}${paragraphs(2)}`,
    });
    const [shown] = blocksOf(story, 'table');
    expect(texts(shown?.rows ?? [])).toEqual([['Party', 'Votes', 'Per cent', 'Change'], ...results]);
    expect(shown?.rows[0]?.every(({ header }) => header)).toBe(true);
  });

  it('that are all of the story but a sentence', () => {
    const medals = ['Norway', 'Germany', 'Canada', 'Japan', 'Italy', 'France', 'Sweden', 'Austria'].map(
      (country, n) => [String(n + 1), country, String(16 - n), String(9 - n), String(12 - n)],
    );
    const story = readNews({
      headline: 'Medal table after day nine',
      story: `<p>${INTRO}</p>${table(['Rank', 'Country', 'Gold', 'Silver', 'Bronze'], medals)}`,
    });
    const [shown] = blocksOf(story, 'table');
    expect(texts(shown?.rows ?? [])).toEqual([['Rank', 'Country', 'Gold', 'Silver', 'Bronze'], ...medals]);
  });

  it('of fixtures with links to the teams', () => {
    const matches = [
      ['Saturday 15:00', '<a href="/team/a">Westmere Rovers</a>', '2–1', '<a href="/team/b">Port Albans</a>'],
      ['Saturday 17:30', '<a href="/team/c">Lindau Town</a>', '0–0', '<a href="/team/d">Harbour United</a>'],
      ['Sunday 14:00', '<a href="/team/e">Old Quay</a>', '3–4', '<a href="/team/f">Eastbank</a>'],
    ];
    const story = readNews({
      story: `${paragraphs(0, 2)}${table(['When', 'Home', 'Score', 'Away'], matches)}${paragraphs(2)}`,
    });
    expect(texts(blocksOf(story, 'table')[0]?.rows ?? [])).toHaveLength(4);
  });
});

describe('a table keeps', () => {
  const rows =
    '<tr><td></td><th>Steel</th><th>Stone</th></tr><tr><th>Cost</th><td>48 million</td><td></td></tr><tr><th>Years</th><td>2</td><td>5</td></tr>';

  it.each([
    ['its caption', `<table><caption>Two ways to build it</caption>${rows}</table>`],
    [
      'the caption of its figure',
      `<figure><table>${rows}</table><figcaption>Two ways to build it</figcaption></figure>`,
    ],
  ])('%s, and its columns though cells are empty', (_, markup) => {
    const [shown] = blocksOf(readNews({ story: `${paragraphs(0, 2)}${markup}${paragraphs(2)}` }), 'table');
    expect(shown?.caption).toBe('Two ways to build it');
    expect(texts(shown?.rows ?? [])).toEqual([
      ['', 'Steel', 'Stone'],
      ['Cost', '48 million'],
      ['Years', '2', '5'],
    ]);
  });
});

it('a table keeps the rows that a cell stands in, and no more than its part of the table has', () => {
  const markup =
    '<table><thead><tr><th rowspan="5">Party</th><th colspan="2">Votes</th></tr><tr><th>2022</th><th>2026</th></tr></thead>' +
    '<tbody><tr><td>Harbour Party</td><td>18,204</td><td>19,311</td></tr><tr><td>Green List</td><td>8,031</td><td>9,940</td></tr></tbody></table>';
  const [shown] = blocksOf(readNews({ story: `${paragraphs(0, 2)}${markup}${paragraphs(2)}` }), 'table');
  expect(shown?.rows.map((row) => row.map(({ colspan, rowspan }) => [colspan, rowspan]))).toEqual([
    [
      [1, 2],
      [2, undefined],
    ],
    Array(2).fill([1, undefined]),
    ...Array(2).fill(Array(3).fill([1, undefined])),
  ]);
});

describe('a story keeps lists', () => {
  const TIPS = [
    'Leave the car at home until the eastern ramp is open.',
    'Take the ferry, which runs every ten minutes before nine.',
    'Carry change: the machines on the quay do not take cards.',
    'Keep to the left on the footbridge, where cyclists have the right of way.',
  ];

  it('of sentences', () => {
    const story = readNews({
      story: `${paragraphs(0, 2)}<ul>${TIPS.map((tip) => `<li>${tip}</li>`).join('')}</ul>${paragraphs(2)}`,
    });
    expect(blocksOf(story, 'list')[0]?.items.map(({ text }) => text[0]?.text)).toEqual(TIPS);
  });

  it('of short facts', () => {
    const facts = ['Length: 212 metres', 'Height above water: 9 metres', 'Built: 1931', 'Cost: 48 million'];
    const story = readNews({
      story: `${paragraphs(0, 2)}<p>The bridge in figures:</p><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>${paragraphs(2)}`,
    });
    expect(blocksOf(story, 'list')[0]?.items.map(({ text }) => text[0]?.text)).toEqual(facts);
  });

  it('of names, between two paragraphs', () => {
    const names = ['Vera Holm, mayor', 'Tomas Reyes, chief engineer', 'Amina Yusuf, Eastbank residents'];
    const story = readNews({
      story: `${paragraphs(0, 3)}<p>Those who spoke on Tuesday:</p><ol>${names.map((name) => `<li>${name}</li>`).join('')}</ol>${paragraphs(3)}`,
    });
    expect(blocksOf(story, 'list')[0]).toMatchObject({ ordered: true });
    expect(bodyLines(story)).toEqual([
      ...PARAGRAPHS.slice(0, 3),
      'Those who spoke on Tuesday:',
      ...names,
      PARAGRAPHS[3],
    ]);
  });

  it('of ten things, each under a heading of its own', () => {
    const things = PARAGRAPHS.concat(PARAGRAPHS.map((text) => text.replaceAll('bridge', 'ferry')));
    const markup = things.map((text, n) => `<h2>${n + 1}. Thing number ${n + 1}</h2><p>${text}</p>`).join('');
    const story = readNews({
      headline: 'Eight things to know about the bridge',
      story: `<p>${INTRO.replace('Tuesday', 'Monday')}</p>${markup}`,
    });
    expect(blocksOf(story, 'heading')).toHaveLength(8);
    expect(blocksOf(story, 'paragraph')).toHaveLength(9);
  });

  it('that are the whole story', () => {
    const items = PARAGRAPHS.map((text) => `<li>${text}</li>`).join('');
    const story = readNews({ headline: 'Four things to know', story: `<ol>${items}</ol>` });
    expect(blocksOf(story, 'list')[0]?.items).toHaveLength(4);
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });

  it('of steps and ingredients', () => {
    const needs = ['500 g of flour', '2 eggs', 'A pinch of salt', '20 g of butter, melted'];
    const steps = [
      'Sift the flour into a bowl and make a hollow in the middle.',
      'Break the eggs into it and stir from the inside outwards.',
      'Knead for ten minutes, then let the dough rest under a cloth.',
    ];
    const list = (items: readonly string[]): string => items.map((item) => `<li>${item}</li>`).join('');
    const story = readNews({
      headline: 'Harbour noodles, as the ferrymen make them',
      story: `<p>The noodles that were served in the ferry canteen for sixty years are back on the menu, and the cook has let us write down how they are made.</p>
        <h2>Ingredients</h2><ul>${list(needs)}</ul><h2>Method</h2><ol>${list(steps)}</ol>`,
    });
    expect(blocksOf(story, 'list').map(({ items }) => items.length)).toEqual([4, 3]);
  });
});

describe('a story leaves out', () => {
  it('a list of links amid its lists', () => {
    const links = ['Ferry timetable from June to August', 'Where to park on the eastern bank this week'];
    const story = readNews({
      story: `${paragraphs(0, 2)}<ul>${links.map((text, n) => `<li><a href="/g/${n}">${text}</a></li>`).join('')}</ul>${paragraphs(2)}`,
    });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
    expect(story.removals.some(({ text }) => text.includes('Ferry timetable'))).toBe(true);
  });
});
