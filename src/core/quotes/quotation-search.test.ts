import { describe, expect, it } from 'vitest';
import { bareStory } from '../extract/bare-story.fixture.ts';
import { finish } from '../steps.ts';
import type { Block, Story } from '../types.ts';
import { byMarks } from './by-marks.ts';
import { attributeAnyStory, EVERY_LANGUAGE } from './every-language.ts';
import { QuotationSearch } from './quotation-search.ts';

const FILLER =
  'The council met on Tuesday and agreed, after a long debate, to repair the bridge over the river. ';

function storyOf(texts: readonly string[]): Story {
  const blocks: Block[] = texts.map((text, n) => ({ id: `b${n}`, type: 'paragraph', text: [{ text }] }));
  return { ...bareStory, headline: 'The bridge', blocks };
}

/** A story of several parts: somebody is quoted every hundred paragraphs. */
const LONG = storyOf(
  Array.from({ length: 1_500 }, (_, n) => {
    if (n % 100 !== 50) return FILLER.repeat(4);
    const name = n < 100 ? 'Anna Berg' : 'Berg';
    return `“We have waited long enough for number ${n},” ${name} said on Wednesday.`;
  }),
);
const search = (story: Story, ...parts: number[]) => {
  const found = new QuotationSearch(story, EVERY_LANGUAGE.get('en') ?? byMarks);
  for (const part of parts) finish(found.search(part));
  return found;
};

describe('the search for quotations', () => {
  it('is the one of the whole where a story is short', () => {
    const story = storyOf([`“We have waited long enough,” Anna Berg said on Wednesday. ${FILLER}`]);
    expect(search(story, 0).attribution()).toEqual(attributeAnyStory(story));
  });

  it('searches the beginning of a long story ahead, and says that no part has been searched', () => {
    const said = '“We have waited long enough,” Anna Berg said on Wednesday.';
    const story = storyOf([said, ...Array.from({ length: 60 }, () => FILLER.repeat(4)), said]);
    const found = search(story);
    const ahead = found.beginning();
    expect(ahead?.quotes.map(({ spans }) => spans[0]?.line)).toEqual(['b0']);
    expect(ahead?.speakers.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(ahead?.searched).toEqual([]);
    finish(found.search(0));
    expect(found.attribution()).toEqual(attributeAnyStory(story));
    expect(found.beginning()).toBeNull();
  });

  it('searches the beginning ahead of a story of a few thousand characters, too', () => {
    const said = '“We have waited long enough,” Anna Berg said on Wednesday.';
    const story = storyOf([said, ...Array.from({ length: 12 }, () => FILLER.repeat(4)), said]);
    expect(search(story).beginning()?.quotes).toHaveLength(1);
  });

  it('does not search the beginning of a short story twice', () => {
    const said = '“We have waited long enough,” Anna Berg said on Wednesday.';
    expect(search(storyOf([said, FILLER.repeat(20)])).beginning()).toBeNull();
  });

  it('does not say that there are no quotations before it has looked at all of the story', () => {
    expect(search(storyOf(Array.from({ length: 60 }, () => FILLER.repeat(4)))).beginning()).toBeNull();
  });

  it('says which parts it has looked at, until it has looked at all', () => {
    const found = search(LONG, 1);
    expect(found.parts.length).toBe(3);
    expect(found.attribution().searched).toEqual([1]);
    for (const part of [0, 2]) finish(found.search(part));
    expect(found.attribution().searched).toBeUndefined();
  });

  it('finds every quotation once, in its line and in order, whichever part is searched first', () => {
    const { quotes } = search(LONG, 2, 0, 1).attribution();
    const lines = Array.from({ length: 15 }, (_, n) => `b${n * 100 + 50}`);
    expect(quotes.map(({ spans }) => spans[0]?.line)).toEqual(lines);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(15);
  });

  it('knows a speaker again by the surname', () => {
    const { quotes, speakers } = search(LONG, 0, 1, 2).attribution();
    expect(speakers.map(({ name, quotes: count }) => [name, count])).toEqual([['Anna Berg', 15]]);
    expect(new Set(quotes.map(({ speakerId }) => speakerId))).toEqual(new Set([speakers[0]?.id]));
  });

  it('takes two persons of one surname for nobody in particular', () => {
    const texts = LONG.blocks.map((block) => (block.type === 'paragraph' ? (block.text[0]?.text ?? '') : ''));
    texts[60] = '“Not with my money,” Karl Berg said on Thursday.';
    const { speakers } = search(storyOf(texts), 0, 2).attribution();
    expect(speakers.map(({ name }) => name)).toContain('Berg');
  });
});
