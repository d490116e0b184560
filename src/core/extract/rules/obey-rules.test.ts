// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FoundRule } from '../../rules/types.ts';
import type { Removal, RuleAction, Story } from '../../types.ts';
import { extractStory } from '../extract-story.ts';
import { ADDRESS, asMarkup, bodyLines, newsPage, PARAGRAPHS, paragraphs } from '../news-page.fixture.ts';
import { accountedTexts, pageTexts } from '../page-text.fixture.ts';

const BOX =
  '<div class="harbour-box"><p>The harbour in figures: four cranes, two bridges, one lighthouse, and eleven pilots who bring ships in.</p></div>';
const STORY = `${paragraphs(0, 2)}${BOX}${paragraphs(2)}`;

interface Line {
  action: RuleAction;
  selector?: string;
  values?: string[];
}

/** Returns the story of a page under rules, each written as an action and a selector. */
function read(html: string, lines: readonly Line[]): { story: Story; page: Document } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const rules = lines.map(({ action, selector, values = [] }, n): FoundRule => {
    const elements = selector ? [...page.querySelectorAll(selector)] : [];
    return {
      rule: {
        action,
        reason: 'rule',
        source: { list: 'filters/own', line: n + 1, text: `${action} ${selector}` },
      },
      elements,
      values,
      state: elements.length + values.length > 0 ? 'found' : 'no-match',
    };
  });
  return { story: extractStory(page, ADDRESS, { rules }), page };
}

const states = (story: Story) => story.rules?.map(({ state }) => state);
const ruled = (story: Story): Removal[] => story.removals.filter(({ rule }) => rule !== undefined);

describe('rules that remove', () => {
  it('take a part out of the story, and the ledger names the line', () => {
    const { story } = read(newsPage({ story: STORY }), [{ action: 'remove', selector: '.harbour-box' }]);
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
    expect(ruled(story)).toMatchObject([
      { reason: 'rule', rule: { list: 'filters/own', line: 1, text: 'remove .harbour-box' } },
    ]);
    expect(states(story)).toEqual(['applied']);
  });

  it('list what two of them removed side by side in two entries', () => {
    const story = `${paragraphs(0, 2)}<p id="a">Ferries ran to the islands at ten, at noon and at four on every day of that week.</p><p id="b">Trams stood still for an hour while the council talked, and buses took the long way.</p>${paragraphs(2)}`;
    const { story: told } = read(newsPage({ story }), [
      { action: 'remove', selector: '#a' },
      { action: 'remove', selector: '#b' },
    ]);
    expect(bodyLines(told)).toEqual(PARAGRAPHS);
    expect(ruled(told).map(({ rule }) => rule?.line)).toEqual([1, 2]);
  });

  it('are left out where they would take more than half of the story, one by one or together', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [
      { action: 'remove', selector: '.story-body' },
      { action: 'remove', selector: '.story-body p:first-child' },
      { action: 'remove', selector: '.story-body p:nth-child(n + 3)' },
    ]);
    expect(states(story)).toEqual(['removes-too-much', 'applied', 'removes-too-much']);
    expect(bodyLines(story)).toEqual(PARAGRAPHS.slice(1));
  });

  it('have no effect on what the filters removed already', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [
      { action: 'remove', selector: '.newsletter' },
    ]);
    expect(states(story)).toEqual(['no-effect']);
    expect(ruled(story)).toEqual([]);
  });

  it('take a line whose link holds all of its words, and no line that says more', () => {
    const story = `${paragraphs(0, 2)}<p><a class="go">The harbour in pictures and maps of all its bridges</a></p><p>The mayor, <a class="go">Ada Stone</a>, said that the bridge would be built within two years of the vote.</p>${paragraphs(2)}`;
    const { story: read_ } = read(newsPage({ story }), [{ action: 'remove', selector: '.go' }]);
    expect(bodyLines(read_)).toHaveLength(PARAGRAPHS.length + 1);
    expect(bodyLines(read_).join()).toContain('Ada Stone');
  });

  it('take pictures', () => {
    const story = `${paragraphs(0, 2)}<figure><img src="/a.jpg" width="800" height="500" class="plan"></figure>${paragraphs(2)}`;
    const shown = (lines: Line[]) =>
      read(newsPage({ story }), lines).story.blocks.filter(({ type }) => type === 'figure');
    expect(shown([])).toHaveLength(1);
    expect(shown([{ action: 'remove', selector: '.plan' }])).toHaveLength(0);
  });
});

describe('rules that keep', () => {
  const KEPT = 'The letter of the harbour, every day at six.';
  const page = newsPage({
    story: `${paragraphs()}<div class="newsletter"><p>${KEPT}</p><button>Sign up</button></div>`,
  });

  it('bring back what the filters removed', () => {
    expect(bodyLines(read(page, []).story).join()).not.toContain(KEPT);
    const { story } = read(page, [{ action: 'keep', selector: '.story-body .newsletter' }]);
    expect(bodyLines(story).join()).toContain(KEPT);
    expect(states(story)).toEqual(['applied']);
  });

  it('hold against rules that remove, wherever these stand', () => {
    const { story } = read(newsPage({ story: STORY }), [
      { action: 'remove', selector: '.harbour-box' },
      { action: 'keep', selector: '.harbour-box' },
    ]);
    expect(bodyLines(story).join()).toContain('four cranes');
    expect(states(story)).toEqual(['no-effect', 'no-effect']);
  });
});

describe('rules that name the body', () => {
  it('leave out what stands outside of it', () => {
    const story = `<div class="text">${paragraphs()}</div><p>Ferries to the islands run at ten, at noon and at four on every day of the week.</p>`;
    const { story: told } = read(newsPage({ story }), [{ action: 'body', selector: '.text' }]);
    expect(bodyLines(told)).toEqual(PARAGRAPHS);
    expect(states(told)?.[0]).toBe('applied');
  });

  it('are not obeyed where they hold less than half of what is the story without them', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [
      { action: 'body', selector: '.sidebar' },
      { action: 'body', selector: '.story-body' },
    ]);
    expect(states(story)).toEqual(['disagrees', 'no-effect']);
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });

  it('bring nothing in where they are a frame around the whole page', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [{ action: 'body', selector: 'body' }]);
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });
});

describe('rules that say what the page says of itself', () => {
  it('give headline, authors and date', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [
      { action: 'headline', values: ['Harbour  bridge to be rebuilt, council says'] },
      { action: 'authors', values: ['By Ada Stone and Tom Reed'] },
      { action: 'date', values: ['4 May 2026'] },
    ]);
    expect(story.headline).toBe('Harbour bridge to be rebuilt, council says');
    expect(story.authors).toEqual(['Ada Stone', 'Tom Reed']);
    expect(story.datePublished).toBe('2026-05-04');
    expect(states(story)).toEqual(['applied', 'applied', 'applied']);
  });

  it('keep the exact time where the day is the same', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [{ action: 'date', values: ['5 May 2026'] }]);
    expect(story.datePublished).toMatch(/^2026-05-05T21:00/);
  });

  it('are not believed where the headline is quite another, or where they give nothing that can be read', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [
      { action: 'headline', values: ['Subscribe now'] },
      { action: 'date', values: ['some day'] },
    ]);
    expect(story.headline).toBe('Harbour bridge to be rebuilt');
    expect(states(story)).toEqual(['disagrees', 'no-effect']);
  });

  it('mark paid content', () => {
    const { story } = read(newsPage({ story: paragraphs() }), [{ action: 'sponsored', selector: '.story' }]);
    expect(story.blocks[0]).toMatchObject({ type: 'notice', kind: 'sponsored' });
    expect(bodyLines(story)).toEqual(PARAGRAPHS);
  });
});

describe('story and ledger together', () => {
  it.each<[string, Line[]]>([
    ['under a rule that removes', [{ action: 'remove', selector: '.harbour-box' }]],
    ['under a rule that keeps', [{ action: 'keep', selector: '.sidebar, .related' }]],
    ['under a body', [{ action: 'body', selector: '.story-body' }]],
    ['under a rule that keeps everything', [{ action: 'keep', selector: 'body' }]],
  ])('hold the whole text of the page %s', (_name, lines) => {
    const { story, page } = read(newsPage({ story: STORY + asMarkup(['Ferries run at ten.']) }), lines);
    const whole = accountedTexts(story).join('\n');
    expect(pageTexts(page).filter((text) => !whole.includes(text))).toEqual([]);
  });
});
