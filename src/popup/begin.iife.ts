// What cannot wait for the popup's modules: the outline of a story gets the reader's theme before it is painted, the page is
// being read, and the modules are asked for. They are named by the build (scripts/vite/first-script.mjs) and imported from
// here, so that the popup counts as loaded without them: before that, Chromium does not show it.
import { bareApi } from '../messaging/bare-runtime.ts';
import { copiedTheme } from '../ui/theme-copy.ts';
import { beginReading, type ExtensionApi } from './begun-reading.ts';

const outline = document.querySelector<HTMLElement>('.clearstory');
if (outline) outline.dataset.theme = copiedTheme() ?? 'system';

beginReading(bareApi() as unknown as ExtensionApi);

const { modules = '' } = document.currentScript?.dataset ?? {};
const [first = '', ...others] = modules.split(' ');
for (const href of others)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
void import(/* @vite-ignore */ first);
