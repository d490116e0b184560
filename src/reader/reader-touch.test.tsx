// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useWakeLock } from './aloud/use-wake-lock.ts';
import { sampleAttribution, sampleStory } from './sample-story.fixture.ts';
import { button, click, one, show, useDocument } from './test-document.fixture.tsx';

useDocument();
afterEach(() => vi.unstubAllGlobals());

const selected = () => one('[role=tab][aria-selected=true]').id;

/** Draws a finger over an element. */
function swipe(target: Element, from: [number, number], to: [number, number]): void {
  const send = (type: string, list: 'touches' | 'changedTouches', [clientX, clientY]: [number, number]) =>
    act(() => {
      const event = new Event(type, { bubbles: true });
      target.dispatchEvent(Object.assign(event, { [list]: [{ clientX, clientY }] }));
    });
  send('touchstart', 'touches', from);
  send('touchend', 'changedTouches', to);
}

describe('a swipe', () => {
  it('turns the views, the next one to the left, and stops at the ends', () => {
    show();
    const panels = one('.panels');
    swipe(panels, [100, 300], [400, 300]);
    expect(selected()).toBe('tab-story');
    for (const next of ['tab-speakers', 'tab-removed', 'tab-removed']) {
      swipe(panels, [400, 300], [200, 310]);
      expect(selected()).toBe(next);
    }
    swipe(panels, [200, 300], [400, 300]);
    expect(selected()).toBe('tab-speakers');
  });

  it('turns them the other way where one reads from right to left', () => {
    show({ t: (key) => (key === 'uiLanguage' ? 'ar' : key) });
    swipe(one('.panels'), [200, 300], [400, 300]);
    expect(selected()).toBe('tab-speakers');
  });

  it('is none where it is short, steep, from the edge, or moves a table', () => {
    show();
    const panels = one('.panels');
    swipe(panels, [400, 300], [350, 300]);
    swipe(panels, [400, 300], [300, 380]);
    swipe(panels, [10, 300], [300, 300]);
    swipe(panels, [1020, 300], [600, 300]);
    swipe(one('.table-scroller'), [400, 300], [100, 300]);
    expect(selected()).toBe('tab-story');
  });
});

describe('sharing', () => {
  const touched = () => vi.stubGlobal('matchMedia', () => ({ matches: true }));

  it('gives the story to the system’s sheet', async () => {
    touched();
    const share = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }));
    show();
    click(button('Copy and save'));
    await vi.waitFor(() => button('Share the story'), { timeout: 20_000 });
    click(button('Share the story'));
    await vi.waitFor(() => expect(share).toHaveBeenCalled(), { timeout: 20_000 });
    const { headline: title } = sampleStory;
    expect(share).toHaveBeenCalledWith({ title, text: title, url: sampleStory.url });
  });

  it('is not offered where there is no sheet', async () => {
    touched();
    show({ attribution: sampleAttribution });
    click(button('Copy and save'));
    await vi.waitFor(() => button('Markdown'), { timeout: 20_000 });
    expect(() => button('Share the story')).toThrow();
  });
});

it('keeps the screen on while it reads aloud, and no longer', async () => {
  const release = vi.fn(async () => undefined);
  const request = vi.fn(async () => ({ release }));
  const view = { document, navigator: { wakeLock: { request } } } as unknown as Window;
  function Reading({ isOn }: { isOn: boolean }) {
    useWakeLock(isOn, view);
    return null;
  }
  await act(() => render(<Reading isOn={false} />, document.body));
  expect(request).not.toHaveBeenCalled();
  await act(() => render(<Reading isOn />, document.body));
  expect(request).toHaveBeenCalledWith('screen');
  await act(() => render(<Reading isOn={false} />, document.body));
  expect(release).toHaveBeenCalledTimes(1);
});
