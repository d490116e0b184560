// Asks the browser for a site, which it lets a page of ours alone do, and only by a press: the address names site and tab.
import { bareApi } from '../messaging/bare-runtime.ts';
import { requestBackground } from '../messaging/messenger.ts';
import { isHost, siteOrigin } from '../settings/settings.ts';
import { createLanguage } from '../ui/i18n/language.ts';
import type { MessageKey, Translate } from '../ui/i18n/translate.ts';

const api = bareApi();
const t: Translate = (key, ...substitutions) => api.i18n.getMessage(key, substitutions);

const asked = new URLSearchParams(location.search);
const site = asked.get('site') ?? '';
const tabId = Number(asked.get('tab'));

/** Goes back to the tab, with the answer. */
const goOn = (isAllowed: boolean) =>
  requestBackground(api.runtime, 'site-answered', { site, tabId, isAllowed });

async function allow(refused: HTMLElement): Promise<void> {
  const isAllowed = await api.permissions?.request({ origins: [siteOrigin(site)] }).catch(() => false);
  if (isAllowed) await goOn(true);
  else refused.textContent = t('siteNotAllowed', site);
}

function fill(): void {
  Object.assign(document.documentElement, { lang: t('uiLanguage'), dir: createLanguage(t).dir });
  document.title = t('siteRightTitle', site);
  for (const place of document.querySelectorAll<HTMLElement>('[data-message]'))
    place.textContent = t(place.dataset.message as MessageKey, site);
  const on = (press: string, act: () => void) =>
    document.querySelector(`[data-press=${press}]`)?.addEventListener('click', act);
  const refused = document.querySelector<HTMLElement>('.refused');
  if (refused) on('allow', () => void allow(refused));
  on('later', () => void goOn(false));
  document.querySelector<HTMLElement>('[data-press=allow]')?.focus();
}

if (isHost(site)) fill();
