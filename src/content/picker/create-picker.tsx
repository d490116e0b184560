import { render } from 'preact';
import type { bareApi } from '../../messaging/bare-runtime.ts';
import { requestBackground } from '../../messaging/messenger.ts';
import { parseSettings } from '../../settings/settings.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { closeReader } from '../close-reader.ts';
import { THEME_SETTINGS, themeOverPage } from '../theme-over-page.ts';
import { followSeen } from './follow-seen.ts';
import styles from './picker.css?inline';
import { openPickerLayer } from './picker-layer.ts';
import { openPickerPage } from './picker-page.ts';
import { PickerView } from './picker-view.tsx';

/** The picker of one page: opens over it, and leaves it as it was. */
export function createPicker(api: ReturnType<typeof bareApi>) {
  let close: (() => void) | null = null;
  let isOpening = false;
  const t = (key: string, ...substitutions: string[]) => api.i18n.getMessage(key, substitutions);
  const change = (name: 'add-own-filter' | 'remove-own-filter') => async (line: string) => {
    await requestBackground(api.runtime, name, { line });
  };

  async function open(): Promise<void> {
    // The reader would lie above, and make inert what it covers.
    closeReader();
    const settings = parseSettings(await api.storage.sync.get(THEME_SETTINGS).catch(() => null));
    const needs = {
      document,
      url: location.href,
      hostname: location.hostname,
      addFilter: change('add-own-filter'),
      removeFilter: change('remove-own-filter'),
    };
    let host: Element | null = null;
    const page = await openPickerPage(needs, () => host ?? document.documentElement);
    const layer = openPickerLayer(document, {
      label: t('pickStart'),
      css: styles,
      isGone: () => !api.runtime.id,
      onClose() {
        close = null;
        stopped.abort();
        endFollowing();
        render(null, layer.root);
        page.close();
      },
    });
    const stopped = new AbortController();
    const endFollowing = followSeen(window, layer.root);
    host = layer.host;
    close = layer.close;
    // The page hears keys where a press has given it the focus.
    for (const target of [layer.keys, window]) {
      const onKey = (event: Event) => (event as KeyboardEvent).key === 'Escape' && layer.close();
      target.addEventListener('keydown', onKey, { capture: true, signal: stopped.signal });
    }
    render(
      <PickerView
        page={page}
        language={createLanguage(t)}
        theme={themeOverPage(settings)}
        close={layer.close}
      />,
      layer.root,
    );
  }

  return {
    /** Opens the picker, or closes it where it is open. */
    async toggle(): Promise<{ open: boolean }> {
      if (close) close();
      else if (!isOpening) {
        isOpening = true;
        await open().finally(() => {
          isOpening = false;
        });
      }
      return { open: close !== null };
    },
  };
}
