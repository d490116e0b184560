// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Story } from '../types.ts';
import { extractStory } from './extract-story.ts';
import { bodyLines } from './news-page.fixture.ts';
import { paragraphs, SEED_PARAGRAPHS, seedPage, UNRELATED_LINES } from './seed-page.fixture.ts';

function read(body: string): Story {
  const document = new DOMParser().parseFromString(seedPage(body), 'text/html');
  return extractStory(document, 'https://courier.example/world/kursk');
}

const linked = UNRELATED_LINES.map((line, i) => `<li><a href="/story/${i}">${line}</a></li>`).join('');
const cards = UNRELATED_LINES.map(
  (line, i) =>
    `<div class="item"><a href="/story/${i}"><img src="/pictures/${i}.jpg" alt="" width="300" height="200"><h4>${line}</h4></a></div>`,
).join('');

const SHAPES: Record<string, string> = {
  'a linked list after the story': `${paragraphs()}<ul>${linked}</ul>`,
  'bare lines, each a paragraph': `${paragraphs()}<p>-</p>${UNRELATED_LINES.map((line) => `<p>${line}</p>`).join('')}`,
  'bare lines, each a div': `${paragraphs()}<div>-</div>${UNRELATED_LINES.map((line) => `<div>${line}</div>`).join('')}`,
  'bare lines in one paragraph, parted by breaks': `${paragraphs()}<p>-<br>${UNRELATED_LINES.join('<br>')}</p>`,
  'one text, parted by breaks': `${SEED_PARAGRAPHS.join('<br><br>')}<br>-<br>${UNRELATED_LINES.join('<br>')}`,
  'one text, single breaks': `${SEED_PARAGRAPHS.join('<br>')}<br>-<br>${UNRELATED_LINES.join('<br>\n')}`,
  'cards between the paragraphs': `${paragraphs(0, 2)}<div class="row">${cards}</div>${paragraphs(2)}`,
};

describe('the seed story', () => {
  it.each(Object.entries(SHAPES))('is read without its unrelated headlines: %s', (_, body) => {
    const story = read(body);
    expect(bodyLines(story)).toEqual([...SEED_PARAGRAPHS]);
    expect(story.headline).toBe('Putin calls on Ukraine troops in Russian region to ‘surrender’');
    const ledger = story.removals.map(({ text }) => text).join('\n');
    for (const line of UNRELATED_LINES) expect(ledger).toContain(line.replace(/ -$/, ''));
  });

  it('keeps short lines of the story itself', () => {
    const body = `${paragraphs(0, 2)}<p>Putin did not say when.</p><p>“Soon,” he said.</p>${paragraphs(2)}`;
    expect(bodyLines(read(body))).toHaveLength(6);
  });
});
