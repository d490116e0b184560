// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PageTools } from './reader-types.ts';
import { sampleAttribution, sampleStory } from './sample-story.fixture.ts';
import { actions, all, button, click, one, press, show, useDocument } from './test-document.fixture.tsx';

useDocument();

/** The tools of a page that is seen beside the reader. */
const beside = (isFound: boolean, isMarked = false) => {
  const page = {
    show: vi.fn(),
    suggest: vi.fn(),
    addFilter: vi.fn(),
    removeFilter: vi.fn(),
    pick: vi.fn(),
    mark: vi.fn(async () => {
      page.hasMarks.mockResolvedValue(!isMarked);
    }),
    hasMarks: vi.fn(async () => isMarked),
    goTo: vi.fn(async () => isFound),
  };
  return page satisfies PageTools;
};
const showBeside = (page: PageTools) =>
  show({ surface: 'side-panel', firstView: 'speakers', actions: { ...actions, page } });
const selected = () => one('[role=tab][aria-selected=true]').id;
const firstQuote = () => {
  if (all('.source-quote').length === 0) click(one('.source-head'));
  return one('.source-quote');
};

describe('beside the page', () => {
  it('begins with who said what, and tells which view is shown', () => {
    const noteView = vi.fn();
    show({ surface: 'side-panel', firstView: 'speakers', actions: { ...actions, noteView } });
    expect(selected()).toBe('tab-speakers');
    expect(all('#panel-story *')).toHaveLength(0);
    press('3');
    expect(noteView.mock.calls.map(([view]) => view)).toEqual(['speakers', 'removed']);
  });

  it('goes from a quotation to its words on the page, and stays where it is', async () => {
    const page = beside(true);
    showBeside(page);
    click(firstQuote());
    await vi.waitFor(() => expect(page.goTo).toHaveBeenCalledTimes(1));
    const text = one('.source-quote q').textContent;
    const quote = sampleAttribution.quotes.find((it) => it.text === text);
    expect(page.goTo).toHaveBeenCalledWith(sampleStory, quote?.spans[0]);
    expect(selected()).toBe('tab-speakers');
  });

  it('goes to the view of the story where the page does not show the words, and says so', async () => {
    const page = beside(false);
    showBeside(page);
    click(firstQuote());
    await vi.waitFor(() => expect(selected()).toBe('tab-story'));
    expect(all('[role=status]').map((it) => it.textContent)).toContain(
      'The page itself does not show this, so there is nothing to point at.',
    );
  });

  it('has a switch for the highlights on the page', async () => {
    const page = beside(true);
    showBeside(page);
    const isOn = () => button('Highlight quotations on this page').getAttribute('aria-pressed');
    await vi.waitFor(() => expect(isOn()).toBe('false'));
    click(button('Highlight quotations on this page'));
    await vi.waitFor(() => expect(isOn()).toBe('true'));
    // turned off in the page meanwhile
    page.hasMarks.mockResolvedValue(false);
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(isOn()).toBe('false'));
  });

  it('says which press it needs where there is no story yet', () => {
    show({
      result: { status: 'press-needed' },
      surface: 'side-panel',
      actions: { ...actions, buttonKeys: 'Alt+Shift+L' },
    });
    expect(one('.page-message p').textContent).toContain('Alt+Shift+L');
    show({ result: { status: 'press-needed' }, surface: 'side-panel' });
    expect(one('.page-message p').textContent).not.toContain('Alt');
  });
});
