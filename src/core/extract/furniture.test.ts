// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FURNISHINGS } from './furniture.fixture.ts';
import { bodyLines, PARAGRAPHS, paragraphs, readNews } from './news-page.fixture.ts';

const LINK = '<a href="/news/ferry">Ferry company adds a night service to the islands</a>';
const amid = (markup: string) => readNews({ story: `${paragraphs(0, 2)}${markup}${paragraphs(2)}` });
const reasonOf = (markup: string): string | undefined => {
  const story = amid(markup);
  expect(bodyLines(story)).toEqual(PARAGRAPHS);
  return story.removals.find(({ before }) => before === 'b2')?.reason;
};

describe.each(FURNISHINGS)('in the language $lang', ({ readAlso, plea, credit, response, prose }) => {
  it('a line that points to another story goes, wherever its link begins', () => {
    expect(reasonOf(`<p>${readAlso}: ${LINK}</p>`)).toBe('related');
    expect(reasonOf(`<p><strong>${readAlso}</strong> ${LINK}</p>`)).toBe('related');
    expect(reasonOf(`<p>${readAlso}:</p><p>${LINK}</p>`)).toBe('related');
  });

  it('what the paper asks of its readers goes', () => {
    expect(['share', 'newsletter']).toContain(reasonOf(`<p>${plea}</p>`));
  });

  it('the credit of a picture goes where no picture stands, and to the picture that it stands below', () => {
    expect(reasonOf(`<p>${credit}</p>`)).toBe('meta-line');
    const story = amid(`<p><img src="/bridge.jpg" width="800" height="500" alt=""></p><p>${credit}</p>`);
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
    expect(story.blocks.find(({ type }) => type === 'figure')).toMatchObject({ caption: credit });
  });

  it('comments go whose boxes nothing names', () => {
    const comment = (name: string, text: string): string =>
      `<div class="x7"><b>${name}</b><time datetime="2026-05-06">6 May</time><p>${text}</p><a href="#">${response}</a></div>`;
    const story = readNews({
      story: `${paragraphs()}<div class="x6">${comment('Nell', 'The old bridge had stood there for ninety years, and nobody ever painted it before the barge came.')}${comment('Tom', 'I drive the eleven miles twice a day, and I will vote for whoever opens the new one first.')}</div>`,
    });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
    expect(story.removals.find(({ text }) => text.includes('eleven miles twice'))?.reason).toBe('comments');
  });

  it('a paragraph stays that uses the words', () => {
    expect(bodyLines(amid(`<p>${prose}</p>`))).toContain(prose);
  });
});

describe('at the foot of a story in English', () => {
  it.each([
    ['Help me spread the word about this podcast!', 'share'],
    ['Sponsor this newsletter', 'newsletter'],
    ['Did you make one of my recipes? Please take a moment to leave a star rating.', 'comments'],
    ['How was this issue?', 'comments'],
  ])('%s', (plea, reason) => {
    const story = readNews({ story: `${paragraphs()}<p>${plea}</p>` });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
    expect(story.removals.find(({ text }) => text.includes(plea))?.reason).toBe(reason);
  });

  it('a story stays that tells of such things', () => {
    const told =
      'The bank had asked its clients to spread the word about this, the court heard, and to sponsor this newsletter of a company that was fined on Monday for hiding its losses from the regulator for nine years, while the band played at the gate to whoever came by, and nobody would listen, and the guards looked on, and the mayor, who had come to read the letter, went home.';
    expect(bodyLines(readNews({ story: `${paragraphs()}<p>${told}</p>` }))).toContain(told);
  });
});
