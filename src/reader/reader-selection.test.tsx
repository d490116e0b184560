// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { sampleStory } from './sample-story.fixture.ts';
import { actions, all, button, click, one, press, show, useDocument } from './test-document.fixture.tsx';

useDocument();

const selection = { status: 'story', story: { ...sampleStory, isSelection: true as const } } as const;

describe('a selection in the reader', () => {
  it('is offered while something is selected, by a button and a key', async () => {
    const readSelection = vi.fn();
    show({ actions: { ...actions, readSelection } });
    await vi.waitFor(() => button('Read only my selection'));
    click(button('Read only my selection'));
    press('x');
    expect(readSelection).toHaveBeenCalledTimes(2);
  });

  it('is not offered while nothing is', () => {
    show();
    expect(all('[aria-label="Read only my selection"]')).toEqual([]);
  });

  it('says that it is a part, and leads to the whole story', async () => {
    const readWhole = vi.fn();
    show({ result: selection, actions: { ...actions, readWhole, readSelection: vi.fn() } });
    await vi.waitFor(() => one('.notice[data-kind=selection]'));
    expect(one('.notice[data-kind=selection]').textContent).toContain(
      'the part of the story that you selected',
    );
    expect(all('[aria-label="Read only my selection"]')).toEqual([]);
    click(button('Read the whole story'));
    expect(readWhole).toHaveBeenCalledOnce();
  });

  it('begins at its top, and keeps no reading position', () => {
    const keepPosition = vi.fn();
    show({ result: selection, actions: { ...actions, keepPosition }, initialLine: 'b3', isContinued: true });
    expect(one('[role=status]').textContent).not.toContain('left');
    window.dispatchEvent(new Event('pagehide'));
    expect(keepPosition).not.toHaveBeenCalled();
  });

  it.each([
    ['empty', 'No text is selected'],
    ['field', 'a field to write in'],
    ['frame', 'a page within the page'],
    ['furniture', 'no sentence of a story'],
  ] as const)('says why there is none: %s', (missing, text) => {
    const readWhole = vi.fn();
    show({ result: { status: 'no-selection', missing }, actions: { ...actions, readWhole } });
    expect(one('.page-message').textContent).toContain(text);
    click(button('Read the whole story'));
    expect(readWhole).toHaveBeenCalledOnce();
  });

  it('is offered on a page that is no article', () => {
    const readSelection = vi.fn();
    show({ result: { status: 'not-article' }, actions: { ...actions, readSelection } });
    click(button('Read only my selection'));
    expect(readSelection).toHaveBeenCalledOnce();
  });
});
