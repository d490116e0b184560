// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block, Story } from '../core/index.ts';
import { storyLines } from '../core/story/story-lines.ts';
import { Reader } from './reader.tsx';
import type { ReaderActions, ReaderProps, ReaderResult } from './reader-types.ts';
import { sampleStory, sampleVoices } from './sample-story.fixture.ts';
import { translate } from './test-language.fixture.ts';

const settings = { theme: 'light', textSize: 100, showQuotes: true, showPictures: true } as const;
const actions = { openOptions: vi.fn(), changeSettings: vi.fn() };

/** Renders the reader as its shells do; renders again into the same place when called twice. */
function show(props: Partial<ReaderProps> = {}): void {
  act(() => {
    render(
      <Reader
        result={{ status: 'story', story: sampleStory }}
        voices={sampleVoices}
        settings={settings}
        surface="popup"
        actions={actions}
        t={translate}
        {...props}
      />,
      document.body,
    );
  });
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const [element] = all(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
};
const button = (name: string) => {
  const found = all('button').find((it) => it.textContent === name || it.getAttribute('aria-label') === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (key: string, target: Element = one('.panel[data-current=true]')) =>
  act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const click = (element: HTMLElement) => act(() => element.click());
const withBlocks = (...blocks: Block[]): ReaderResult => ({
  status: 'story',
  story: { ...sampleStory, leadImage: null, blocks },
});

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
});

describe('the story', () => {
  it('shows every line of the story exactly as it is, with quotes marked', () => {
    show();
    const shown = new Map(all('[data-line]').map((it) => [it.dataset.line, it.textContent]));
    for (const { id, text } of storyLines(sampleStory)) expect(shown.get(id), id).toBe(text);
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
    show({ settings: { ...settings, showPictures: false } });
    expect(all('img, figcaption')).toHaveLength(0);
  });

  it('opens links apart from the story and tells where they lead', () => {
    show();
    const link = one('a');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.title).toBe('northern.example');
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

  it('says where the publisher cuts a story off, once', () => {
    const story = { ...sampleStory, isCutOff: true };
    show({ result: { status: 'story', story } });
    expect(all('[data-kind=cut-off]')).toHaveLength(1);
    const notice: Block = { id: 'b99', type: 'notice', kind: 'cut-off', text: [] };
    show({ result: { status: 'story', story: { ...story, blocks: [...story.blocks, notice] } } });
    expect(all('[data-kind=cut-off]')).toHaveLength(1);
  });
});

describe('quotes in the story', () => {
  const handle = (n: number) => all('.quote-handle')[n] as HTMLElement;

  it('says to a screen reader who speaks, and how we know', () => {
    show();
    expect(all('.quote-handle').map((it) => it.getAttribute('aria-label'))).toEqual([
      'Quote, Ada Lind?',
      'Quote, Ada Lind',
      'Quote, Ada Lind',
      'Indirect statement, Northern Lines',
      'Quote, a clerk who asked not to be named',
      'Quote, not attributed',
    ]);
    expect(handle(1).getAttribute('aria-description')).toContain('Tied by: said');
    expect(handle(0).getAttribute('aria-description')).toContain('Not sure');
  });

  it('gives colours to speakers with a name and greys to the others', () => {
    show();
    const tones = Object.fromEntries(all('.quote').map((it) => [it.dataset.quote, it.dataset.tone]));
    expect(tones).toEqual({ q0: '1', q1: '1', q2: '1', q3: '2', q4: 'unnamed', q5: 'unattributed' });
  });

  it('names the speaker beside the first quote of a run', () => {
    show();
    const names = all('.quote-label-margin').map((it) => it.dataset.name);
    expect(names).toEqual([
      'Ada Lind?',
      'Ada Lind',
      'Northern Lines',
      'a clerk who asked not to be named',
      'not attributed',
    ]);
  });

  it('leaves the text as it is when the marks come, and when they go', () => {
    show({ voices: null });
    const before = one('article').textContent;
    show();
    expect(all('mark').length).toBeGreaterThan(0);
    expect(one('article').textContent).toBe(before);
    show({ settings: { ...settings, showQuotes: false } });
    expect(all('mark, .quote-handle')).toHaveLength(0);
    expect(one('article').textContent).toBe(before);
  });

  it('goes from quote to quote by key, one of them being in the order of Tab', () => {
    show();
    press('n');
    press('n');
    expect(document.activeElement).toBe(handle(1));
    expect(all('.quote-handle').filter((it) => it.tabIndex === 0)).toEqual([handle(1)]);
    press('p', handle(1));
    expect(document.activeElement).toBe(handle(0));
  });

  it('leaves keys with a modifier to the browser', () => {
    show();
    const event = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
    act(() => void one('.panel').dispatchEvent(event));
    expect(event.defaultPrevented).toBe(false);
  });

  it('shows the details of the focused quote until Esc, which closes nothing else', () => {
    const close = vi.fn();
    const rect = { top: 0, left: 0, right: 9, bottom: 9, width: 9, height: 9 };
    Element.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
    show({ actions: { ...actions, close } });
    act(() => handle(1).focus());
    expect(one('.quote-details').textContent).toContain('mayor of Sandby');
    press('Escape', handle(1));
    expect(all('.quote-details')).toHaveLength(0);
    expect(close).not.toHaveBeenCalled();
    press('Escape', handle(1));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the views', () => {
  const selected = () => one('[role=tab][aria-selected=true]').textContent;

  it('are tabs that arrows, Home and End choose', () => {
    show();
    expect(selected()).toBe('Story');
    press('ArrowRight', one('#tab-story'));
    expect(selected()).toBe('Who said what (3)');
    expect(document.activeElement).toBe(one('#tab-voices'));
    press('End', one('#tab-voices'));
    expect(selected()).toBe('Removed (3)');
    press('ArrowRight', one('#tab-removed'));
    expect(selected()).toBe('Story');
  });

  it('list who said what in the order of words quoted, with the unattributed last', () => {
    show();
    press('2');
    expect(one('.voices .view-summary').textContent).toBe(
      '1 named, 1 organisation, 1 unnamed, 1 quote not attributed',
    );
    expect(all('.source-name').map((it) => it.textContent)).toEqual([
      'Ada Lind',
      'a clerk who asked not to be named',
      'Northern Lines',
      'not attributed',
    ]);
    expect(one('.source-share').textContent).toContain('85% of the words quoted');
  });

  it('go from a quote in the list to its place in the story', () => {
    show();
    press('2');
    click(one('.source-head'));
    const quotes = all('.source-quote');
    expect(quotes.map((it) => it.textContent)).toHaveLength(3);
    click(quotes[1] as HTMLElement);
    expect(selected()).toBe('Story');
    expect(document.activeElement?.closest<HTMLElement>('.quote')?.dataset.quote).toBe('q1');
  });

  it('say plainly that there is nothing to list', () => {
    show({
      voices: { quotes: [], speakers: [] },
      result: { status: 'story', story: { ...sampleStory, removals: [] } },
    });
    press('2');
    expect(one('#panel-voices .view-empty').textContent).toBe('Nobody is quoted in this story.');
    press('3');
    expect(one('#panel-removed .view-empty').textContent).toBe(
      'Nothing was removed: the page held the story alone.',
    );
  });

  it('hold no removed text before one asks for it', () => {
    show();
    expect(document.body.textContent).not.toContain('bakeries');
  });

  it('account for what was removed, by reason', () => {
    show();
    press('3');
    expect(all('.ledger-group h2').map((it) => it.textContent)).toEqual([
      'Related headlines 2',
      'Live blog controls 1',
    ]);
    expect(one('.removal').textContent).toContain('Decided by heading "Most read"');
  });

  it('put a removed block back in its place and take it out again', () => {
    show();
    press('3');
    click(one('.removal .button'));
    expect(one('[role=status]').textContent).toBe('Put back into the story.');
    const next = one('.put-back').nextElementSibling as HTMLElement;
    expect(one('.put-back').textContent).toContain('Five bakeries to try this spring');
    expect(next.dataset.line).toBe('b3');
    click(button('Take out again'));
    expect(all('.put-back')).toHaveLength(0);
  });

  it('put back the text of a block that was not parsed, after the last', () => {
    show();
    press('3');
    click(all('.removal .button')[1] as HTMLElement);
    expect(one('.story-body').lastElementChild?.textContent).toContain('Also of interest');
  });
});

describe('where there is no story', () => {
  it.each([
    ['not-article', 'This page is not a news article.'],
    ['empty', 'There is no text to show.'],
    ['loading', 'The page is still loading.'],
    ['failed', 'This page could not be read.'],
  ] as const)('says so: %s', (status, title) => {
    show({ result: { status } });
    expect(one('h1').textContent).toBe(title);
    expect(one('[role=status]').textContent).toBe(title);
  });

  it.each(['browser', 'store', 'source', 'pdf', 'file'] as const)('explains a closed page: %s', (page) => {
    show({ result: { status: 'closed', page } });
    expect(one('h1').textContent).not.toBe('');
    expect(all('main button')).toHaveLength(0);
  });

  it('offers to read a page that is no article anyway', () => {
    const readAnyway = vi.fn();
    show({ result: { status: 'not-article' }, actions: { ...actions, readAnyway } });
    click(button('Read it anyway'));
    expect(readAnyway).toHaveBeenCalledOnce();
  });

  it('says that it is reading', () => {
    show({ result: { status: 'reading' } });
    expect(one('[role=status]').textContent).toBe('Reading the page…');
  });

  it.each([
    ['nothing', {}],
    ['blocks of nonsense', { ...sampleStory, blocks: [{ id: 'x', type: 'paragraph' }, null, 4] }],
    [
      'an address that is none',
      { ...sampleStory, url: '', headline: null, datePublished: 'soon', authors: null },
    ],
  ])('never throws, given %s', (_, story) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show({ result: { status: 'story', story: story as unknown as Story } });
    expect(document.body.textContent).toContain('This view could not be shown.');
  });
});

describe('the bar', () => {
  it('tells whose story it is and how long it takes', () => {
    show();
    expect(one('.bar-title').textContent).toBe('Sandby Courier · 1 min');
  });

  it('shows only what its shell can do', () => {
    const full: ReaderActions = { ...actions, openLarge: vi.fn(), close: vi.fn() };
    show({ actions: full });
    click(button('Open large, over the page'));
    expect(full.openLarge).toHaveBeenCalledExactlyOnceWith(null);
    show();
    expect(() => button('Open large, over the page')).toThrow();
    expect(() => button('Close the reader')).toThrow();
  });

  it('changes settings', () => {
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    click(button('Appearance'));
    click(one('input[value=sepia]'));
    expect(changeSettings).toHaveBeenLastCalledWith({ theme: 'sepia' });
    const size = one('input[type=range]') as HTMLInputElement;
    size.value = '150';
    act(() => void size.dispatchEvent(new Event('input', { bubbles: true })));
    expect(changeSettings).toHaveBeenLastCalledWith({ textSize: 150 });
  });

  it('closes the panel of settings with Esc and gives the focus back', () => {
    const close = vi.fn();
    show({ actions: { ...actions, close } });
    click(button('Appearance'));
    press('Escape', one('input[type=range]'));
    expect(all('input')).toHaveLength(0);
    expect(document.activeElement).toBe(button('Appearance'));
    expect(close).not.toHaveBeenCalled();
  });
});
