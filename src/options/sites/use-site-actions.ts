import { useMemo } from 'preact/hooks';
import { MAX_SITES, siteOrigin } from '../../settings/settings.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { type Say, useSay } from '../layout/notice.tsx';
import { type Services, useServices } from '../layout/services.ts';
import { forgetSite } from './forget-site.ts';
import { isAutomatic, SiteListFull, type SiteMode } from './site-modes.ts';
import type { SiteRow } from './site-rows.ts';

/** Actions on sites. Each says what it did and how to take it back; none rejects. */
export interface SiteActions {
  /** Call it from the press itself: opening by itself needs a right that is asked for. Gives what is wrong, or ''. */
  setMode(host: string, mode: SiteMode): Promise<string>;
  allow(row: Pick<SiteRow, 'host' | 'mode'>): Promise<void>;
  switchRules(row: SiteRow, isOn: boolean): Promise<void>;
  dropAppearance(host: string): Promise<void>;
  forget(row: SiteRow): Promise<void>;
}

/** The actions, for given services. @param say how each says what it did */
export function siteActions(
  { modes, access, appearances, rules }: Services,
  { t, number }: Language,
  say: Say,
): SiteActions {
  const attempt = async (act: () => Promise<void>): Promise<string> => {
    try {
      await act();
      return '';
    } catch (error) {
      const wrong = error instanceof SiteListFull ? t('siteTooMany', number(MAX_SITES)) : t('saveFailed');
      say(wrong);
      return wrong;
    }
  };
  return {
    setMode: (host, mode) => {
      // Before anything is waited for: browsers take the request for the reader's own only now.
      const asked = isAutomatic(mode) ? access.request(siteOrigin(host)) : null;
      return attempt(async () => {
        const before = await modes.set({ [host]: mode });
        const undo = () => modes.set(before);
        // The browser's question may stand open for long.
        say(t(asked ? 'siteModeDormant' : `siteModeSaid_${mode}`, host), undo);
        asked?.then((isAllowed) => isAllowed && say(t(`siteModeSaid_${mode}`, host), undo));
      });
    },
    allow: async ({ host, mode }) => {
      const isAllowed = await access.request(siteOrigin(host));
      say(t(isAllowed ? `siteModeSaid_${mode}` : 'siteNotAllowed', host));
    },
    switchRules: async ({ host, lists }, isOn) => {
      await attempt(async () => {
        const changed = lists.filter((it) => it.isOn !== isOn);
        const turn = async (to: boolean) => {
          for (const { id } of changed) await rules.switch(id, to);
        };
        await turn(isOn);
        say(t(isOn ? 'siteRulesOnSaid' : 'siteRulesOffSaid', host), () => turn(!isOn));
      });
    },
    dropAppearance: async (host) => {
      await attempt(async () => {
        const appearance = await appearances.read(host);
        await appearances.write(host, null);
        say(t('siteLookRemoved', host), appearance ? () => appearances.write(host, appearance) : undefined);
      });
    },
    forget: async (row) => {
      await attempt(async () => {
        const undo = await forgetSite({ modes, appearances, rules }, row);
        say(t('siteRemoved', row.host), undo);
      });
    },
  };
}

/** The actions, with the services of the page. */
export function useSiteActions(): SiteActions {
  const services = useServices();
  const language = useLanguage();
  const say = useSay();
  return useMemo(() => siteActions(services, language, say), [services, language, say]);
}
