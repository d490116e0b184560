// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { storyDraft } from '../draft/draft.fixture.ts';
import { removeLonelyLinks } from './lonely-links.ts';

const HERE = '<a href="/news/ferry">Night ferry to the islands starts in June</a>';

/** Returns the lines between the paragraphs of a story that are left out, with the reason of each. */
function leftOut(between: string): string[] {
  const draft = storyDraft(between);
  removeLonelyLinks(draft);
  return draft.page.blocks.flatMap(({ index, text }) => {
    const verdict = draft.verdicts[index];
    return verdict ? [`${verdict.reason}: ${text}`] : [];
  });
}

describe('a paragraph that is nothing but a link to another page of the site goes', () => {
  it.each([
    `Interview: ${HERE}`,
    `Funda olunye udaba lapha | ${HERE}`,
    `▶ ${HERE}`,
    `Zobacz wideo ${HERE}`,
    HERE,
    `<strong>${HERE}</strong>`,
    `<a href="/news/ferry">Night ferry to the islands: <b>when it starts</b></a>`,
    '【写真】<a href="/news/ferry">島への夜行フェリー六月から運航</a>',
  ])('%s', (line) => {
    const text = line.replace(/<[^>]+>/g, '');
    expect(leftOut(`<p>${line}</p>`)).toEqual([`related: ${text}`]);
  });
});

describe('it stays', () => {
  it.each([
    ['that leads to another site', `Study: ${HERE.replace('/news', 'https://other.example/news')}`],
    ['that leads to its own page', HERE.replace('/news/ferry', '#part-2')],
    ['that ends a sentence', `The company says so: ${HERE}.`],
    ['that announces what follows', `${HERE}:`],
    ['that is a name', '<a href="/people/ada">Ada Stone</a>'],
    ['that goes on behind the link', `${HERE}, and the fare stays as it is until the end of the year`],
    [
      'that links several pages',
      'Open: <a href="/a">Osterby and its mill</a>, <a href="/b">Lesna and its weir</a>',
    ],
  ])('%s', (_, line) => {
    expect(leftOut(`<p>${line}</p>`)).toEqual([]);
  });

  it('where the page has many: they are the headings of a list', () => {
    const names = ['ferries', 'bridges', 'mills', 'weirs', 'gardens'];
    const list = names.map((name) => `<p><a href="/${name}">How to look after ${name} all year</a></p>`);
    expect(leftOut(list.join(''))).toEqual([]);
    expect(leftOut(list.slice(1).join(''))).toHaveLength(4);
  });
});
