// What cannot wait for the popup's modules: the outline of a story gets the reader's theme before it is painted, the page is
// being read, and the modules are asked for. They are imported from here, so that the popup counts as loaded without them:
// before that, Chromium does not show it.
import { bareApi } from '../messaging/bare-runtime.ts';
import { copiedTheme } from '../ui/theme-copy.ts';
import { beginReading, type ExtensionApi } from './begun-reading.ts';

// The build puts addresses in their places (scripts/vite/first-script.mjs).
declare const PAGE_MODULE: string;
declare const PAGE_IMPORTS: string[];

const outline = document.querySelector<HTMLElement>('.clearstory');
const copy = copiedTheme();
if (outline && copy) {
  outline.dataset.theme = copy.theme;
  outline.style.cssText = copy.style;
}

beginReading(bareApi() as unknown as ExtensionApi);

for (const href of PAGE_IMPORTS)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
void import(/* @vite-ignore */ PAGE_MODULE);
