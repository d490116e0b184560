// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyLines, PARAGRAPHS, paragraphs, readNews } from './news-page.fixture.ts';

const [A = '', B = '', C = '', D = ''] = PARAGRAPHS;
const section = (inner: string): string => `<section class="part">${inner}</section>`;

describe('a heading between paragraphs that are kept stays', () => {
  it.each([
    [
      'each in a box of its own',
      'Return-to-office plan forces a pivot',
      (heading: string) =>
        [`<p>${A}</p>`, `<p>${B}</p>`, `<h3>${heading}</h3>`, `<p>${C}</p>`, `<p>${D}</p>`]
          .map(section)
          .join(''),
    ],
    [
      'in a box named for something else',
      'Terms of the agreement',
      (heading: string) =>
        `<p>${A}</p><p>${B}</p><div class="terms"><h2>${heading}</h2></div><p>${C}</p><p>${D}</p>`,
    ],
    [
      'that begins as lines of furniture do',
      'Comments from the gallery',
      (heading: string) => `<p>${A}</p><p>${B}</p><h2>${heading}</h2><p>${C}</p><p>${D}</p>`,
    ],
    [
      'in a part that the paper unlocks',
      'How the vote came about',
      (heading: string) =>
        `<p>${A}</p><p>${B}</p><div class="paywall"><h2>${heading}</h2><p>${C}</p><p>${D}</p></div>`,
    ],
  ])('%s', (_, heading, markup) => {
    expect(bodyLines(readNews({ story: markup(heading) }))).toEqual([A, B, heading, C, D]);
  });

  it('above the points of a list', () => {
    const points = [
      'Council votes for a new bridge',
      'Repair would cost almost as much',
      'Work begins in the spring',
    ];
    const list = `<div class="key-points"><h4>Key points</h4><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul></div>`;
    const story = readNews({ story: `${list}${paragraphs()}` });
    expect(bodyLines(story)).toEqual(['Key points', ...points, ...PARAGRAPHS]);
    expect(story.blocks.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'list']);
  });

  it('and one whose box was left out goes with it', () => {
    const links = Array.from(
      { length: 10 },
      (_, n) =>
        `<li><time>1${n}:20</time><a href="/live/${n}">The minister said in reply ${n} that nothing had been decided.</a></li>`,
    );
    const box = `<div class="live-box"><h3>Live updates</h3><ul>${links.join('')}</ul></div>`;
    expect(bodyLines(readNews({ story: `${paragraphs(0, 2)}${box}${paragraphs(2)}` }))).toEqual(PARAGRAPHS);
  });
});
