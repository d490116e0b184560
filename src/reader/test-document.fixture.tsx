import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { defaults } from '../settings/settings.ts';
import { translate } from '../ui/i18n/english.fixture.ts';
import { Reader } from './reader.tsx';
import type { ReaderProps, ReaderSettings } from './reader-types.ts';
import { sampleAttribution, sampleStory } from './sample-story.fixture.ts';

/** Rendering the reader in a test's document, and acting on it. */

export const settings: ReaderSettings = { ...defaults, theme: 'light', onlyHere: null };
export const actions = { openOptions: vi.fn(), changeSettings: vi.fn() };

/** Renders the reader as its shells do; renders again into the same place when called twice. */
export function show(props: Partial<ReaderProps> = {}): void {
  act(() => {
    render(
      <Reader
        result={{ status: 'story', story: sampleStory }}
        attribution={sampleAttribution}
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

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

export function one(selector: string): HTMLElement {
  const [element] = all(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The button with this text or name. */
export function button(name: string): HTMLElement {
  const found = all('button').find((it) => it.textContent === name || it.getAttribute('aria-label') === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const click = (element: HTMLElement) => act(() => element.click());
export const press = (key: string, target: Element = one('.panel[data-current=true]')) =>
  act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

/** Gives every test an empty document and what jsdom lacks. */
export function useDocument(): void {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    };
  });
  afterEach(() => {
    act(() => render(null, document.body));
    vi.restoreAllMocks();
  });
}
