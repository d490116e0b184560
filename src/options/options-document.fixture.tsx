import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { LanguageContext } from '../ui/i18n/context.ts';
import { translate } from '../ui/i18n/english.fixture.ts';
import { createLanguage } from '../ui/i18n/language.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { type Say, SayContext } from './layout/notice.tsx';
import { type Services, ServicesContext } from './layout/services.ts';

/** Rendering parts of the options page in a test's document, and acting on them. */

interface Around {
  services?: Partial<Services>;
  say?: Say;
  t?: Translate;
}

/** Renders a part as the page does, with those of its services that it needs. */
export async function showPart(
  part: ComponentChildren,
  { services = {}, say = () => undefined, t = translate }: Around = {},
): Promise<void> {
  await act(async () => {
    render(
      <LanguageContext.Provider value={createLanguage(t)}>
        <ServicesContext.Provider value={services as Services}>
          <SayContext.Provider value={say}>{part}</SayContext.Provider>
        </ServicesContext.Provider>
      </LanguageContext.Provider>,
      document.body,
    );
  });
}

export function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The button with this text. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((it) => it.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const click = (element: HTMLElement) => act(async () => element.click());

/** Waits until a check no longer throws. Parts of the page are loaded when asked for, which a busy machine does slowly. */
export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 30_000 });

/** A file whose text comes when it is there; jsdom's own files cannot be read as texts. */
export const fileOf = (name: string, text: string | Promise<string>): File =>
  Object.assign(new File([], name), { text: async () => text });

/** Chooses files as a browser does: it tells of a change only where the field holds other files afterwards. */
export async function chooseFiles(field: HTMLInputElement, files: readonly File[]): Promise<void> {
  const names = files.map(({ name }) => name).join('\n');
  const held = heldBy.get(field) ?? { names: '', files: [] };
  if (held.names === names) return;
  heldBy.set(field, { names, files });
  Object.defineProperties(field, {
    files: { configurable: true, get: () => heldBy.get(field)?.files ?? [] },
    value: { configurable: true, get: () => heldBy.get(field)?.names ?? '', set: () => heldBy.delete(field) },
  });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
}
const heldBy = new WeakMap<HTMLInputElement, { names: string; files: readonly File[] }>();

/** Empties the document after every test. */
export function useDocument(): void {
  afterEach(() => act(() => render(null, document.body)));
}
