// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyLines, PARAGRAPHS, paragraphs, readNews } from './news-page.fixture.ts';

const NAME = 'The company behind the crossing, Northwind Steel';
const REST =
  'lost four per cent of its worth on Wednesday morning after the vote became known in the capital.';
const TERMS =
  'The harbour dues of the town have been paid since the spring by the owners of larger ships alone.';

const around = (middle: string): string[] => [...PARAGRAPHS.slice(0, 2), middle, ...PARAGRAPHS.slice(2)];
const read = (middle: string) => readNews({ story: `${paragraphs(0, 2)}${middle}${paragraphs(2)}` });

describe('a sentence stays one line around', () => {
  it.each([
    ['a button', ' <button>Follow</button>', 'Follow'],
    [
      'a button with a drawing',
      '<button class="wl"><svg></svg><span>Add to list</span></button>',
      'Add to list',
    ],
    ['a price', ' <stock-quote><span>NWS</span> <span>-4.1 %</span></stock-quote>', '-4.1 %'],
    ['a widget', ' <div class="ticker-widget"><span>NWS −4.1 %</span><button>Watch</button></div>', 'Watch'],
    ['an advertisement', ' <div class="ad-slot"><span>Advertisement</span></div>', 'Advertisement'],
    ['an empty advertisement', ' <div class="ad-slot"></div>', ''],
    ['an advertisement in a span', ' <span class="ad-slot">Advertisement</span>', 'Advertisement'],
    [
      'a tooltip',
      '<span role="tooltip">A maker of steel in Eastport.</span>',
      'A maker of steel in Eastport.',
    ],
    ['a card', ' <div class="popover">A maker of steel in Eastport.</div>', 'A maker of steel in Eastport.'],
    ['details', ' <details><summary>Who is it?</summary><p>A maker of steel.</p></details>', 'Who is it?'],
    [
      'a note',
      '<sup><button aria-expanded="false">1</button></sup><span hidden>So it says.</span>',
      'So it says.',
    ],
    ['words for screen readers', '<span class="sr-only">opens in a new tab</span>', 'opens in a new tab'],
    ['icons to share', ' <span class="share-icons"><a href="#">Share</a></span>', 'Share'],
    ['a choice', ' <label class="toggle"><input type="checkbox"> Note</label>', 'Note'],
    ['a form', ' <form><button>Add to list</button></form>', 'Add to list'],
    ['a card of prices', ' <aside><h4>Northwind</h4><div>NWS 41.20</div></aside>', 'NWS 41.20'],
    ['a frame', ' <iframe src="https://prices.example/q"></iframe>', ''],
  ])('%s', (_, control, removed) => {
    const story = read(`<p>${NAME}${control}, ${REST}</p>`);
    expect(bodyLines(story)).toEqual(around(`${NAME}, ${REST}`));
    expect(story.removals.map(({ text }) => text).join('\n')).toContain(removed);
  });

  it.each([
    ['a term that can be pressed', '<button class="term" aria-expanded="false">harbour dues</button>'],
    ['a term in an element of the page’s own', '<glossary-term>harbour dues</glossary-term>'],
  ])('%s, and keeps its words', (_, term) => {
    expect(bodyLines(read(`<p>${TERMS.replace('harbour dues', term)}</p>`))).toEqual(around(TERMS));
  });

  it('a term whose tooltip stands with it', () => {
    const term = '<span class="tooltip">harbour dues<span class="tooltip-text">Paid by ships.</span></span>';
    expect(bodyLines(read(`<p>${TERMS.replace('harbour dues', term)}</p>`))).toEqual(around(TERMS));
  });

  it('two of them', () => {
    const story = read(
      `<p>${NAME} <button>Follow</button>, lost <button>Watch</button> four per cent of its worth.</p>`,
    );
    expect(bodyLines(story)).toEqual(around(`${NAME}, lost four per cent of its worth.`));
  });

  it('and two paragraphs stay two', () => {
    const story = read(
      `<p>He named three things</p><div class="ad-slot">Advertisement</div><p>the bridge, the dues and the tide, which no council has ever managed to change.</p>`,
    );
    expect(bodyLines(story)).toHaveLength(6);
  });
});

describe('paragraphs are told apart', () => {
  it.each([
    ['empty spans named for a line break', PARAGRAPHS.join('<span class="part br" data-pos="2"></span>')],
    ['spans shown as paragraphs', PARAGRAPHS.map((text) => `<span class="para">${text}</span>`).join('')],
    [
      'breaks in a cell beside a menu',
      `<table><tr><td><a href="/a">News</a><br><a href="/b">Sport</a></td><td>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`,
    ],
  ])('by %s', (_, story) => {
    const lines = bodyLines(readNews({ story }));
    expect(lines.filter((line) => PARAGRAPHS.includes(line))).toEqual(PARAGRAPHS);
  });
});

describe('the place of a story stands on the line of its first paragraph', () => {
  it.each([
    '<div class="dateline">AUBURN, Wash. —</div>',
    '<span class="dateline">AUBURN, Wash. — </span>',
    '<p>AUBURN, Wash. —</p>',
  ])('%s', (place) => {
    expect(bodyLines(readNews({ story: `${place}${paragraphs()}` }))).toEqual([
      `AUBURN, Wash. — ${PARAGRAPHS[0]}`,
      ...PARAGRAPHS.slice(1),
    ]);
  });

  it('and a label above it does not', () => {
    const story = readNews({ story: `<p class="label">Analysis</p>${paragraphs()}` });
    expect(bodyLines(story).at(-4)).toBe(PARAGRAPHS[0]);
  });
});
