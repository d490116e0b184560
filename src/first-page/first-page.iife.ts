// Fills the page that is shown once, after installation, with its texts. Asks nothing and keeps nothing.
import { bareApi } from '../messaging/bare-runtime.ts';
import { createLanguage } from '../ui/i18n/language.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { keysOf } from '../ui/shortcut-keys.ts';
import { type PinnedIn, pinnedIn } from './pinned-in.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Our two quotation marks on a ground of 16, as in the toolbar's icon. */
const MARK =
  'M7.3 3.5C4.6 4 3 5.9 3 8.600c0 1.900 1 3.200 2.300 3.200C6.500 11.800 7.400 10.900 7.400 9.700 7.400 8.500 6.600 7.700 5.500 7.700c-.1 0-.2 0-.3 0C5.400 6.500 6.200 5.600 7.600 5z';

const api = bareApi();
const t: Translate = (key, ...substitutions) => api.i18n.getMessage(key, substitutions);

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

function drawLogo(place: HTMLElement): void {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = make('svg', { viewBox: '0 0 16 16' });
  svg.append(
    make('rect', { width: '16', height: '16', rx: '3.5' }),
    make('path', { d: MARK }),
    make('path', { d: MARK, transform: 'translate(5.6)' }),
  );
  place.append(svg);
}

/** Shows the key that opens the reader as it is set; without one, or where there are no keys, the step says so or goes. */
async function showKeys(step: HTMLElement, place: HTMLElement): Promise<void> {
  const commands = await api.commands?.getAll().catch(() => []);
  if (!commands) return step.remove();
  const keys = keysOf(commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '');
  place.replaceChildren(
    ...keys.map((key) => Object.assign(document.createElement('kbd'), { textContent: key })),
  );
  if (keys.length === 0) place.textContent = t('shortcutNone');
}

function fill(browser: PinnedIn): void {
  const { dir } = createLanguage(t);
  Object.assign(document.documentElement, { lang: t('uiLanguage'), dir });
  document.title = t('firstTitle');
  for (const root of all('.clearstory')) Object.assign(root.dataset, { browser });
  for (const place of all('[data-message]')) place.textContent = t(place.dataset.message as never);
  for (const place of all('[data-pin]')) place.textContent = t(`firstPin_${browser}`);
  for (const place of all('[data-logo]')) drawLogo(place);
  const [step] = all('[data-step=key]');
  const [keys] = all('[data-keys]');
  if (step && keys) void showKeys(step, keys);
}

fill(pinnedIn(navigator.userAgent));
