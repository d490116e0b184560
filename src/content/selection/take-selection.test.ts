// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeSelection } from './take-selection.ts';

/** Selects from a place in one element's text to a place in another's. */
function select(from: string, start: number, to: string, end: number): void {
  const textOf = (selector: string) => document.querySelector(selector)?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(textOf(from), start, textOf(to), end);
}

describe('what is selected in a page', () => {
  beforeEach(() => {
    document.getSelection()?.removeAllRanges();
    document.body.innerHTML =
      '<p id="a">The bridge is closed.</p><p id="b">It opens in May.</p><textarea>A note of mine.</textarea><iframe tabindex="0"></iframe>';
  });

  it('is the part between its ends', () => {
    select('#a', 4, '#b', 2);
    const taken = takeSelection(document);
    if (!('part' in taken)) throw new Error('nothing was taken');
    const cut = (selector: string) =>
      taken.part.cut(document.querySelector(selector)?.firstChild as Text).map(({ data }) => data);
    expect(cut('#a')).toEqual(['The ', 'bridge is closed.']);
    expect(cut('#b')).toEqual(['It', ' opens in May.']);
  });

  it('is missing where nothing is selected', () => {
    expect(takeSelection(document)).toEqual({ missing: 'empty' });
    select('#a', 3, '#a', 3);
    expect(takeSelection(document)).toEqual({ missing: 'empty' });
  });

  it('is missing where it stands in a field', () => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(2, 6);
    expect(takeSelection(document)).toEqual({ missing: 'field' });
  });

  it('is missing where it may stand in a frame', () => {
    document.querySelector('iframe')?.focus();
    expect(takeSelection(document)).toEqual({ missing: 'frame' });
  });

  it('is bounded where a script of the page selects without end', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#a') as Element);
    const getRangeAt = vi.fn(() => range);
    const selection = { rangeCount: 100_000, getRangeAt } as unknown as Selection;
    const asked = vi.spyOn(Document.prototype, 'getSelection').mockReturnValue(selection);
    expect(takeSelection(document)).toHaveProperty('part');
    expect(getRangeAt).toHaveBeenCalledTimes(1000);
    asked.mockRestore();
  });

  it('is found on a page that names its elements like what is asked', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form name="getSelection"></form><img name="activeElement">',
    );
    select('#a', 0, '#a', 10);
    expect(takeSelection(document)).toHaveProperty('part');
  });
});
