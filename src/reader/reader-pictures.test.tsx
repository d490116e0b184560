// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { mapPictures } from '../core/pictures/map-pictures.ts';
import type { PictureLeave } from '../core/types.ts';
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

const shown = () => one('.lightbox img').getAttribute('alt');
const happens = (element: Element, type: string) => act(() => void element.dispatchEvent(new Event(type)));
const at = (element: Element, top: number) => {
  element.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
};

/** Presses a picture, and waits for what shows it large. */
async function enlarge(name: string): Promise<void> {
  click(button(`Enlarge the picture: ${name}`));
  await vi.waitFor(() => one('.lightbox'));
}

describe('pictures', () => {
  it('are shown large on a press, with their caption, and arrows lead to the others', async () => {
    show();
    await enlarge('The quay');
    expect(one('.lightbox').getAttribute('aria-label')).toBe('Picture, 2 of 2');
    expect([shown(), one('.lightbox figcaption').textContent?.trim()]).toEqual([
      'The quay',
      'The quay at dusk.',
    ]);
    const tools = all('.lightbox .tool').map((it) => it.title);
    expect(tools).toEqual(['Previous picture', 'Next picture', 'Close the picture']);
    press('ArrowRight', one('.lightbox'));
    expect([shown(), one('.lightbox .credit').textContent]).toEqual(['A ferry', 'Photo: Lo Sund']);
    click(button('Previous picture'));
    expect(shown()).toBe('The quay');
  });

  it('go with Esc, which closes nothing else, and keep keys from the story', async () => {
    const close = vi.fn();
    show({ actions: { ...actions, close } });
    await enlarge('A ferry');
    press('2', one('.lightbox'));
    expect(one('#tab-story').getAttribute('aria-selected')).toBe('true');
    press('Escape', one('.lightbox'));
    expect(all('.lightbox')).toHaveLength(0);
    expect(close).not.toHaveBeenCalled();
  });

  it('leave their room to what fails in view, and give it up out of view', () => {
    show();
    const [lead, quay] = all('img.picture') as [HTMLElement, HTMLElement];
    at(lead, 10);
    at(quay, 9000);
    happens(lead, 'error');
    happens(quay, 'error');
    expect(all('img.picture')).toHaveLength(0);
    expect(one('.picture-failed').textContent).toBe('A ferry');
    expect(one('.picture-failed').style.aspectRatio).toBe('1200 / 675');
  });

  it('of unknown size take their own only out of view', () => {
    show();
    const quay = all('img.picture')[1] as HTMLElement;
    at(quay, 10);
    happens(quay, 'load');
    expect(quay.dataset.state).toBe('boxed');
    at(quay, 9000);
    happens(quay, 'load');
    expect(quay.dataset.state).toBe('loaded');
  });
});

describe('pictures that are not loaded unasked', () => {
  const withLeave = (leave?: PictureLeave) => ({
    status: 'story' as const,
    story: mapPictures(sampleStory, ({ leave: _, ...picture }) => (leave ? { ...picture, leave } : picture)),
  });
  const offers = () => all('.picture-offer').map((it) => it.textContent);

  it('are offered with what they show and the host, and shown on a press, with the focus', async () => {
    show({ result: withLeave() });
    expect(all('.figure img')).toHaveLength(0);
    expect(offers()).toEqual([
      'Show picture A ferry From sandby-courier.example; the page itself has not loaded it.',
      'Show picture The quay From sandby-courier.example; the page itself has not loaded it.',
    ]);
    click(one('.picture-offer'));
    expect(one('.figure img').getAttribute('src')).toBe('https://www.sandby-courier.example/ferry.jpg');
    expect(document.activeElement).toBe(button('Enlarge the picture: A ferry'));
    expect(offers()).toHaveLength(1);
    // those that are not shown are not shown large either
    await enlarge('A ferry');
    expect(one('.lightbox').getAttribute('aria-label')).toBe('Picture');
  });

  it('are all of them where the reader wants to be asked', () => {
    show({ result: withLeave('load'), settings: { ...settings, pictures: 'ask' } });
    expect(offers()).toEqual([
      'Show picture A ferry From sandby-courier.example',
      'Show picture The quay From sandby-courier.example',
    ]);
  });

  it('cannot be shown where they lie in the reader’s own network', () => {
    show({ result: withLeave('never') });
    expect([all('.figure img').length, offers().length]).toEqual([0, 0]);
    expect(one('.picture-failed').textContent).toContain('your own network');
  });

  it('are asked for as by a stranger where the shell says so', () => {
    show({ asStranger: true });
    expect(all('.figure img').map((it) => it.getAttribute('crossorigin'))).toEqual([
      'anonymous',
      'anonymous',
    ]);
  });
});
