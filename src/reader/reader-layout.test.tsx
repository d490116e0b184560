// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Story } from '../core/index.ts';
import type { ReaderActions } from './reader-types.ts';
import { sampleStory } from './sample-story.fixture.ts';
import { actions, all, button, click, one, press, show, useDocument } from './test-document.fixture.tsx';

useDocument();

describe('where there is no story', () => {
  it.each([
    ['not-article', 'This page is not a news article.'],
    ['empty', 'There is no text to show.'],
    ['loading', 'The page is still loading.'],
    ['failed', 'This page could not be read.'],
    ['gone', 'Clearstory was updated or switched off.'],
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

it('says where a change of the settings was not kept, and shows the story all the same', () => {
  show();
  expect(all('[role=alert]')).toHaveLength(0);
  show({ isUnsaved: true });
  expect(one('[role=alert]').textContent).toBe('This could not be saved: the browser refused to store it.');
  expect(one('h1').textContent).toBe(sampleStory.headline);
});

describe('the bar', () => {
  it('closes by a link, which leads back to the page even where no script of ours runs', () => {
    const close = vi.fn();
    show({ actions: { ...actions, close, pageUrl: 'https://www.sandby-courier.example/ferry' } });
    const link = one('a[aria-label="Close the reader"]');
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
      'https://www.sandby-courier.example/ferry',
      '_top',
    ]);
    click(link);
    expect(close).toHaveBeenCalledOnce();
  });

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

  it('changes settings', async () => {
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    click(button('Appearance'));
    await vi.waitFor(() => one('.reading-controls'), { timeout: 20_000 });
    click(one('input[value=sepia]'));
    expect(changeSettings).toHaveBeenLastCalledWith({ theme: 'sepia' });
    const size = one('input[type=range]') as HTMLInputElement;
    size.value = '150';
    act(() => void size.dispatchEvent(new Event('input', { bubbles: true })));
    expect(changeSettings).toHaveBeenLastCalledWith({ textSize: 150 });
  });

  it('closes the panel of settings with Esc and gives the focus back', async () => {
    const close = vi.fn();
    show({ actions: { ...actions, close } });
    click(button('Appearance'));
    await vi.waitFor(() => one('.reading-controls'), { timeout: 20_000 });
    press('Escape', one('input[type=range]'));
    expect(all('input')).toHaveLength(0);
    expect(document.activeElement).toBe(button('Appearance'));
    expect(close).not.toHaveBeenCalled();
  });
});
