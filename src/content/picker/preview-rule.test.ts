// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ADDRESS, newsPage, PARAGRAPHS, paragraphs } from '../../core/extract/news-page.fixture.ts';
import { extractStory, type FoundRule } from '../../core/index.ts';
import { previewRule } from './preview-rule.ts';

const BOX = '<div class="choir"><p>The choir sings on the quay on every Friday of the spring.</p></div>';
const QUOTE =
  '<p class="said">“Nobody asked the ferrymen before the bridge was drawn,” said Ada Stone on the quay.</p>';
const PICTURE =
  '<figure class="plan"><img src="/plan.jpg" width="900" height="600"><figcaption>The plan</figcaption></figure>';
const STORY = `${paragraphs(0, 2)}${BOX}${QUOTE}${PICTURE}${paragraphs(2)}`;

function preview(selector: string, kept?: string) {
  const page = new DOMParser().parseFromString(newsPage({ story: STORY }), 'text/html');
  const known: FoundRule[] = kept
    ? [
        {
          rule: { action: 'keep', reason: 'rule', source: { list: 'filters/own', line: 1, text: kept } },
          elements: [...page.querySelectorAll(kept)],
          values: [],
          state: 'found',
        },
      ]
    : [];
  const before = extractStory(page, ADDRESS, { rules: known });
  return previewRule(page, known, before, [...page.querySelectorAll(selector)]);
}

describe('previewRule', () => {
  it('counts words and lists the lines that go', () => {
    const { before, after, lines, effect, text, quote } = preview('.choir');
    expect(lines).toEqual(['The choir sings on the quay on every Friday of the spring.']);
    expect(before - after).toBe(12);
    expect({ effect, text, quote }).toEqual({ effect: 'obeyed', text: 0, quote: false });
  });

  it('warns of running text', () => {
    const { text, lines } = preview('.story-body > p:first-child');
    expect(lines).toEqual([PARAGRAPHS[0]]);
    expect(text).toBeGreaterThan(24);
  });

  it('warns of quotations', () => {
    expect(preview('.said').quote).toBe(true);
  });

  it('counts pictures', () => {
    expect(preview('.plan')).toMatchObject({ pictures: 1, lines: ['The plan'], quote: false, text: 0 });
  });

  it('says that a rule would be switched off where it takes too much', () => {
    expect(preview('.story-body').effect).toBe('too-much');
  });

  it('tells what is not in the story from what another rule keeps', () => {
    expect(preview('.absent').effect).toBe('idle');
    expect(preview('header').effect).toBe('idle');
    expect(preview('.choir', '.choir').effect).toBe('held');
  });
});
