// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Block, Removal, Story, StoryAttribution } from '../core/index.ts';
import { storyParts } from '../core/story-model/parts.ts';
import type { ReaderActions, ReaderProps } from './reader-types.ts';
import { sampleStory } from './sample-story.fixture.ts';
import {
  actions,
  all,
  button,
  click,
  one,
  press,
  settings,
  show,
  useDocument,
} from './test-document.fixture.tsx';

useDocument();

const paragraph = (n: number): Block => ({
  id: `b${n}`,
  type: 'paragraph',
  text: [{ text: `Paragraph ${n}. ${'word '.repeat(2_000)}` }],
});
const book: Story = {
  ...sampleStory,
  standfirst: null,
  leadImage: null,
  blocks: Array.from({ length: 80 }, (_, n) => paragraph(n)),
  removals: [],
};
const parts = storyParts(book.blocks);
const quote = (n: number, line: string): StoryAttribution['quotes'][number] => ({
  id: `q${n}`,
  kind: 'direct',
  spans: [{ line, start: 0, end: 9 }],
  text: 'Paragraph',
  speakerId: 's0',
  confidence: 0.9,
  cue: null,
  evidence: null,
});
const attribution: StoryAttribution = {
  quotes: [quote(0, 'b1'), quote(1, 'b78')],
  speakers: [
    { id: 's0', name: 'Anna Berg', role: null, roleEvidence: null, kind: 'person', words: 2, quotes: 2 },
  ],
};
const open = (props: Partial<ReaderProps> = {}, more: Partial<ReaderActions> = {}) =>
  show({
    result: { status: 'story', story: book },
    attribution: { quotes: [], speakers: [] },
    actions: { ...actions, ...more },
    ...props,
  });
const shown = () => all('.story-body [data-line]').map(({ dataset }) => dataset.line);
const first = () => shown()[0];
const beginning = (n: number) => `b${parts[n]?.first}`;
const last = parts.length - 1;

describe('a long story', () => {
  it('is shown a part at a time, and every part can be reached', () => {
    open();
    expect(parts.length).toBe(3);
    const seen = [...shown()];
    for (let n = 1; n < parts.length; n++) {
      click(button(`Continue: part ${n + 1} of 3`));
      expect(one('.part-place').textContent).toBe(`Part ${n + 1} of 3`);
      seen.push(...shown());
    }
    expect(seen).toEqual(book.blocks.map(({ id }) => id));
    expect(all('.part-end')).toEqual([]);
    click(button('Back: part 2 of 3'));
    expect(first()).toBe(beginning(1));
  });

  it('gives the first new block the focus, and says which part it is', () => {
    open();
    click(button('Continue: part 2 of 3'));
    expect((document.activeElement as HTMLElement).dataset.line).toBe(beginning(1));
    expect(one('.layout > [role=status]').textContent).toBe('Part 2 of 3');
  });

  it('is gone through with the keys g and b, and no further than it goes', () => {
    open();
    press('b');
    expect(first()).toBe('b0');
    for (let n = 0; n < 5; n++) press('g');
    expect(first()).toBe(beginning(last));
    press('b');
    expect(first()).toBe(beginning(last - 1));
  });

  it('begins at the part in which it was left', () => {
    open({ initialLine: 'b79' });
    expect(first()).toBe(beginning(last));
  });

  it('goes to the place in which it was left once that has come', () => {
    const told = { ...book, blocks: book.blocks.slice(0, parts[0]?.end) };
    open({ result: { status: 'story', story: told, rest: 'coming' }, initialLine: 'b79' });
    expect(one('.part-end').textContent).toBe('The rest of this story is loading.');
    open({ initialLine: 'b79' });
    expect(first()).toBe(beginning(last));
  });

  it('goes from quotation to quotation across parts', () => {
    open({ attribution });
    press('n');
    press('n');
    expect(first()).toBe(beginning(last));
    expect(document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote).toBe('q1');
    press('p');
    expect(first()).toBe('b0');
  });

  it('has its quotations searched where one reads, and says how far', () => {
    const searchParts = vi.fn();
    const many = { ...book, blocks: Array.from({ length: 200 }, (_, n) => paragraph(n)) };
    open(
      { result: { status: 'story', story: many }, attribution: { ...attribution, searched: [0] } },
      { searchParts },
    );
    expect(searchParts).toHaveBeenLastCalledWith([0]);
    press('g');
    expect(searchParts).toHaveBeenLastCalledWith([1]);
    press('2');
    expect(one('.speakers-searched').textContent).toContain('1 of 7 parts');
    expect(one('#panel-speakers').hasAttribute('aria-busy')).toBe(false);
    click(button('Search the whole story'));
    expect(searchParts).toHaveBeenLastCalledWith([0, 1, 2, 3, 4, 5, 6]);
  });

  it('says of what is found ahead in its beginning neither that it is all nor how far it goes', () => {
    open({ attribution: { ...attribution, searched: [] } });
    expect(one('#panel-speakers').getAttribute('aria-busy')).toBe('true');
    expect(one('[role=status]').textContent).toBe('Story ready.');
    press('2');
    expect(all('.speakers-searched')).toEqual([]);
  });

  it('says that its rest did not come, and offers to try again', () => {
    const tryAgain = vi.fn();
    open(
      { result: { status: 'story', story: { ...book, blocks: [paragraph(0)] }, rest: 'lost' } },
      { tryAgain },
    );
    expect(one('.part-end').textContent).toContain('rest of this story could not be loaded');
    click(button('Try again'));
    expect(tryAgain).toHaveBeenCalled();
  });
});

describe('a story that we stopped reading', () => {
  const mark: Block = { id: 'unread', type: 'notice', kind: 'unread', text: [] };
  const cut: Story = { ...book, blocks: [paragraph(0), mark], unread: { from: 2, words: 12_000 } };

  it('says so where it stops, and goes on from there', async () => {
    const whole = { ...book, blocks: [paragraph(0), paragraph(2)] };
    const readOn = vi.fn(async () => open({ result: { status: 'story', story: whole } }, { readOn }));
    open({ result: { status: 'story', story: cut } }, { readOn });
    expect(one('[data-kind=unread]').textContent).toContain('Clearstory stopped here');
    expect(one('[data-kind=unread]').textContent).toContain('12,000 words');
    await act(async () => button('Continue').click());
    expect(readOn).toHaveBeenCalledOnce();
    expect(shown()).toEqual(['b0', 'b2']);
    expect((document.activeElement as HTMLElement).dataset.line).toBe('b2');
  });
});

describe('a long ledger', () => {
  const removals: Removal[] = Array.from({ length: 1_000 }, (_, n) => ({
    id: `r${n}`,
    reason: n % 3 ? 'advertisement' : 'share',
    text: `Removed number ${n}`,
    path: `p${n}`,
    decidedBy: 'class "ad"',
    before: null,
    blocks: [],
  }));

  it('shows 400 entries at a time; its last says what follows, and shows it', () => {
    open({ result: { status: 'story', story: { ...sampleStory, removals } }, settings });
    press('3');
    expect(all('.removal')).toHaveLength(400);
    expect(one('.ledger-rest').textContent).toContain('600 blocks with 1,800 words');
    const seen = all('.removal-text').map(({ textContent }) => textContent);
    for (const next of [400, 200]) {
      click(button(`Show the next ${next}`));
      expect(document.activeElement).toBe(all('.removal')[0]);
      expect(all('.removal')).toHaveLength(next);
      seen.push(...all('.removal-text').map(({ textContent }) => textContent));
    }
    expect(new Set(seen).size).toBe(1_000);
    click(button('Show the previous 400'));
    expect(all('.removal')).toHaveLength(400);
  });
});
