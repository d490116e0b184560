// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';

import { sampleAttribution } from './sample-story.fixture.ts';
import { actions, all, click, one, press, settings, show, useDocument } from './test-document.fixture.tsx';

useDocument();

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
    expect(handle(1).getAttribute('aria-description')).toContain('Attributed by: said');
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

  it('says quietly that an indirect statement is unsure: by its rule, not by its name', () => {
    const quotes = sampleAttribution.quotes.map((it) => (it.id === 'q3' ? { ...it, confidence: 0.4 } : it));
    show({ attribution: { ...sampleAttribution, quotes } });
    const quote = all('.quote').find((it) => it.dataset.quote === 'q3');
    expect(quote?.dataset.unsure).toBe('true');
    expect(quote?.querySelector<HTMLElement>('.quote-label-margin')?.dataset).toMatchObject({
      name: 'Northern Lines',
    });
    expect(quote?.querySelector('.quote-handle')?.getAttribute('aria-label')).toBe(
      'Indirect statement, Northern Lines?',
    );
    press('2');
    for (const head of all('.source-head[aria-expanded=false]')) click(head);
    const tags = all('.source-quote').map((it) =>
      [...it.querySelectorAll('.tag')].map((tag) => tag.textContent),
    );
    expect(tags).toContainEqual(['indirect', 'not sure']);
  });

  it('leaves the text as it is when the highlights come, and when they go', () => {
    show({ attribution: null });
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

  it('keeps the details that the focus has opened while the text scrolls under a resting pointer', () => {
    vi.useFakeTimers();
    const rect = { top: 0, left: 0, right: 9, bottom: 9, width: 9, height: 9 };
    Element.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
    show();
    const point = (type: string, clientX: number) =>
      act(() => {
        const event = new MouseEvent(type, { clientX, clientY: 40, bubbles: true });
        one('[data-line=b0]').dispatchEvent(event);
        vi.advanceTimersByTime(600);
      });
    point('pointermove', 30);
    act(() => handle(1).focus());
    point('pointerover', 30);
    expect(all('.quote-details')).toHaveLength(1);
    point('pointerover', 31);
    expect(all('.quote-details')).toHaveLength(0);
    vi.useRealTimers();
  });
});
