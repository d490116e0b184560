// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
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

/** Opens the list and follows the first speaker, who has three quotations. */
function followFirst(): void {
  press('2');
  if (one('.source-head').getAttribute('aria-expanded') === 'false') click(one('.source-head'));
  click(button('Follow in the story'));
}
const focused = () => document.activeElement?.closest<HTMLElement>('.quote')?.dataset.quote;

describe('a speaker who is followed', () => {
  it('has the story’s highlights alone, and the way goes from one to the next', () => {
    show();
    followFirst();
    expect(one('#tab-story').getAttribute('aria-selected')).toBe('true');
    const clear = new Set(all('.quote:not([data-dimmed])').map((it) => it.dataset.quote));
    expect([...clear]).toEqual(['q0', 'q1', 'q2']);
    expect(focused()).toBe('q0');
    const tools = all('.chosen-bar .tool').map((it) => it.title);
    expect(tools).toEqual(['Previous quote', 'Next quote']);
    press('n', document.activeElement as Element);
    press('n', document.activeElement as Element);
    expect([focused(), one('.chosen-place').textContent]).toEqual(['q2', '3 of 3']);
    press('n', document.activeElement as Element);
    expect(focused()).toBe('q2');
    expect(one('[role=status]').textContent).toBe('No more quotes in this direction.');
  });

  it('is left with Esc, before anything closes', () => {
    const close = vi.fn();
    show({ actions: { ...actions, close } });
    followFirst();
    press('Escape');
    expect(all('[data-dimmed], .chosen-bar')).toHaveLength(0);
    expect(close).not.toHaveBeenCalled();
    press('Escape');
    expect(close).toHaveBeenCalledOnce();
  });

  it('is highlighted although highlights are switched off', () => {
    show({ settings: { ...settings, showQuotes: false } });
    expect(all('mark')).toHaveLength(0);
    followFirst();
    expect(all('.quote:not([data-dimmed]) mark')).toHaveLength(3);
    click(button('Show everyone'));
    expect(all('mark')).toHaveLength(0);
  });
});

describe('the list of speakers', () => {
  it('gives its figures as a table, too', async () => {
    show();
    press('2');
    // loaded once the list is shown
    await vi.waitFor(() => one('.sources-table'));
    const rows = all('.sources-table tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(['Speaker', 'Role', 'Kind', 'Quotes', 'Words quoted', 'Share of words']);
    expect(rows[1]).toEqual(['Ada Lind', 'mayor of Sandby', 'Person', '3', '22', '85%']);
    expect(rows).toHaveLength(5);
  });

  it('is left by Tab after one of a speaker’s quotations; arrows lead through them', () => {
    show();
    press('2');
    if (one('.source-head').getAttribute('aria-expanded') === 'false') click(one('.source-head'));
    const list = one('.source-quotes');
    const buttons = [...list.querySelectorAll('button')];
    const stops = () => buttons.filter((it) => it.tabIndex === 0);
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    expect(stops()).toEqual([buttons[0]]);
    act(() => buttons[0]?.focus());
    press('ArrowDown', buttons[0]);
    expect(document.activeElement).toBe(buttons[1]);
    press('End', buttons[1]);
    expect(document.activeElement).toBe(buttons.at(-1));
    expect(stops()).toEqual([buttons.at(-1)]);
    press('ArrowDown', buttons.at(-1));
    expect(document.activeElement).toBe(buttons.at(-1));
  });
});

describe('the list of what was removed', () => {
  it('is one stop of Tab for each reason', () => {
    show();
    press('3');
    const stops = all('.ledger-group').map(
      (group) => group.querySelectorAll('button:not([tabindex="-1"])').length,
    );
    expect(stops.every((n) => n === 1)).toBe(true);
  });
});
