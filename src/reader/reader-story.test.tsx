// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../core/index.ts';
import { storyLines } from '../core/story-model/story-lines.ts';
import type { ReaderResult } from './reader-types.ts';
import { sampleAttribution, sampleStory } from './sample-story.fixture.ts';
import { StayButton } from './stay/stay-button.tsx';
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

const withBlocks = (...blocks: Block[]): ReaderResult => ({
  status: 'story',
  story: { ...sampleStory, leadImage: null, blocks },
});

describe('the story', () => {
  it('shows every line of the story exactly as it is, with quotes highlighted', () => {
    show();
    const shown = new Map(all('[data-line]').map((it) => [it.dataset.line, it.textContent]));
    for (const { id, text } of storyLines(sampleStory)) expect(shown.get(id), id).toBe(text);
  });

  it('draws the beginning of a long story, and the rest of it once its quotes are known, or after a while', async () => {
    const paragraphs = (count: number): Block[] =>
      Array.from({ length: count }, (_, n) => ({
        id: `b${n}`,
        type: 'paragraph',
        text: [{ text: 'word '.repeat(60) }],
      }));
    const drawn = () => all('.story-body p').length;
    const wait = (ms: number) => act(() => new Promise<void>((done) => void setTimeout(done, ms)));
    const result = withBlocks(...paragraphs(60));
    show({ result, attribution: null });
    expect(drawn()).toBeGreaterThan(5);
    expect(drawn()).toBeLessThan(20);
    show({ result, attribution: sampleAttribution });
    await wait(20);
    expect(drawn()).toBe(60);
    // What comes to a story that has been drawn is drawn at once.
    show({ result: withBlocks(...paragraphs(70)), attribution: null });
    expect(drawn()).toBe(70);
  });

  it('draws the line that a story begins at at once, and the rest after a while without quotes', async () => {
    vi.useFakeTimers();
    const blocks = Array.from(
      { length: 60 },
      (_, n): Block => ({ id: `b${n}`, type: 'paragraph', text: [{ text: 'word '.repeat(60) }] }),
    );
    show({ result: withBlocks(...blocks), attribution: null, initialLine: 'b40' });
    expect(all('[data-line=b40]')).toHaveLength(1);
    expect(all('[data-line=b59]')).toHaveLength(0);
    await act(() => vi.advanceTimersByTimeAsync(2000).then(() => undefined));
    expect(all('[data-line=b59]')).toHaveLength(1);
    vi.useRealTimers();
  });

  it('shows kicker, byline, both times and the credit', () => {
    show();
    const header = one('.story-header');
    expect(header.textContent).toContain('Transport');
    expect(header.textContent).toContain('By Mia Holm and Jon Berg');
    const times = all('.story-header time').map((it) => it.getAttribute('datetime'));
    expect(times).toEqual(['2025-03-14T18:02:00.000Z', '2025-03-14T19:40:00.000Z']);
    expect(one('.credit').textContent).toBe('Photo: Lo Sund');
  });

  it('sets the language and the direction of the story', () => {
    show({ result: { status: 'story', story: { ...sampleStory, lang: 'ar', dir: 'rtl' } } });
    expect(one('article').lang).toBe('ar');
    expect(one('article').dir).toBe('rtl');
    expect(one('.clearstory').dir).toBe('ltr');
  });

  it('loads pictures late, without referrer, in the room that they need', () => {
    show();
    const [lead, second] = all('img');
    expect(lead?.getAttribute('width')).toBe('1200');
    expect(lead?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(second?.getAttribute('loading')).toBe('lazy');
    expect(second?.getAttribute('alt')).toBe('The quay');
  });

  it('shows no picture where the setting says so, and none that fails to load', () => {
    show();
    act(() => void one('img').dispatchEvent(new Event('error')));
    expect(all('img')).toHaveLength(1);
    show({ settings: { ...settings, pictures: 'hide' } });
    expect(all('img, figcaption')).toHaveLength(0);
  });

  it('opens links apart from the story and tells where they lead', async () => {
    show();
    await vi.waitFor(() => one('.link-note'), { timeout: 20_000 });
    const link = one('a');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('aria-description')).toBe('northern.example');
    const note = one('.link-note');
    expect(note.hidden).toBe(true);
    await vi.waitFor(() => {
      act(() => link.blur());
      act(() => link.focus());
      expect([note.hidden, note.textContent]).toEqual([false, 'northern.example']);
    });
    act(() => link.blur());
    expect(note.hidden).toBe(true);
  });

  it('stays with the site by a key, where the shell can, and ends it by the same', () => {
    const change = vi.fn();
    show({ actions: { ...actions, stay: { site: null, change, Button: StayButton } } });
    press('y');
    expect(change).toHaveBeenLastCalledWith(true);
    show({ actions: { ...actions, stay: { site: 'paper.example', change, Button: StayButton } } });
    expect(one('[data-tool-key=y]').getAttribute('aria-pressed')).toBe('true');
    press('y');
    expect(change).toHaveBeenLastCalledWith(false);
    show();
    expect(all('[data-tool-key=y]')).toHaveLength(0);
  });

  it('makes no link of an address that runs something', () => {
    const text = [{ text: 'press', href: 'javascript:alert(1)' }];
    show({ result: withBlocks({ id: 'b0', type: 'paragraph', text }) });
    expect(all('a')).toHaveLength(0);
    expect(one('[data-line=b0]').textContent).toBe('press');
  });

  it('shows markup in a text as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    show({ result: withBlocks({ id: 'b0', type: 'paragraph', text: [{ text }] }) });
    expect(all('img')).toHaveLength(0);
    expect(one('[data-line=b0]').textContent).toBe(text);
  });

  it('says a correction from its foot above the story, too, and leads to its place', () => {
    const text = 'The ferry carries 40 cars, not 400.';
    const notice: Block = { id: 'b99', type: 'notice', kind: 'correction', text: [{ text }] };
    const blocks = [...sampleStory.blocks.filter(({ type }) => type !== 'notice'), notice];
    show({ result: { status: 'story', story: { ...sampleStory, blocks } } });
    expect(one('.corrections p').textContent).toBe(text);
    expect(all('.corrections [data-line]')).toEqual([]);
    expect(all('.story').map((it) => it.querySelectorAll('[data-line=b99]').length)).toEqual([1]);
    click(button('Show it in its place'));
    expect(document.activeElement).toBe(one('[data-line=b99]'));
  });

  it('says where the publisher cuts a story off, once', () => {
    const story = { ...sampleStory, isCutOff: true };
    show({ result: { status: 'story', story } });
    expect(all('[data-kind=cut-off]')).toHaveLength(1);
    const notice: Block = { id: 'b99', type: 'notice', kind: 'cut-off', text: [] };
    show({ result: { status: 'story', story: { ...story, blocks: [...story.blocks, notice] } } });
    expect(all('[data-kind=cut-off]')).toHaveLength(1);
  });
});
