import type { bareApi } from '../../messaging/bare-runtime.ts';
import { requestBackground } from '../../messaging/messenger.ts';
import type { MarksState } from '../../messaging/protocol.ts';
import { parseSettings } from '../../settings/settings.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { closeReader } from '../close-reader.ts';
import { onInPageNavigation } from '../in-page-navigation.ts';
import { loadFinder } from '../quotations/offered-finder.ts';
import { whenSettled } from '../settled.ts';
import { THEME_SETTINGS } from '../theme-over-page.ts';
import { openCard } from './card.tsx';
import { findWords, hasWords } from './find-marks.ts';
import { type MarkSession, startSession } from './mark-session.ts';
import { readPalette } from './mark-styles.ts';
import { canHighlight, createPainter } from './paint-marks.ts';
import { readQuotations } from './read-quotations.ts';

const OFF: MarksState = { status: 'off', quotes: 0, found: 0 };

/** The page marks of one page: the quotations of its story, highlighted where they stand. */
export function createPageMarks(api: ReturnType<typeof bareApi>) {
  const t = (key: string, ...substitutions: string[]) => api.i18n.getMessage(key, substitutions);
  let session: MarkSession | null = null;
  let state = OFF;
  /** Number of the newest request: work begun for an older one is given up. */
  let requestId = 0;

  async function openSession(): Promise<MarkSession> {
    const settings = parseSettings(await api.storage.sync.get(THEME_SETTINGS).catch(() => null));
    const card = openCard(document, createLanguage(t), settings);
    const painter = createPainter(readPalette(card.root, card.view));
    const opened = startSession({
      page: document,
      card,
      painter,
      isGone: () => !api.runtime.id,
      onTurnedOff() {
        end();
        requestBackground(api.runtime, 'reader-closed', { isForced: false }).catch(() => undefined);
      },
    });
    onInPageNavigation(window, follow, opened.signal);
    return opened;
  }

  function end(): void {
    requestId += 1;
    session?.end();
    session = null;
    state = OFF;
  }

  /** Reads the page and highlights what it quotes. @param isSilent shows nothing where there is nothing to highlight */
  async function start(anyway: boolean, isSilent: boolean): Promise<MarksState> {
    const ownRequest = ++requestId;
    const sayInstead = async (status: 'none' | 'unable', quotes = 0): Promise<MarksState> => {
      end();
      if (!isSilent) {
        closeReader();
        session = await openSession();
        session.say([t(status === 'none' ? 'marksNone' : 'marksUnable')]);
      }
      return { status, quotes, found: 0 };
    };
    if (!canHighlight(window)) return sayInstead('unable');
    const read = await readQuotations(document, anyway, () => loadFinder(api.runtime));
    if (ownRequest !== requestId) return state;
    if (read === 'none') return sayInstead(read);
    if (typeof read === 'string') {
      end();
      return { ...OFF, status: read };
    }
    if (!isSilent) closeReader();
    session ??= await openSession();
    const found = await session.mark(read);
    if (ownRequest !== requestId) return state;
    const quotes = read.quotes.length;
    if (found === 0) return sayInstead('none', quotes);
    state = { status: 'on', quotes, found };
    if (!isSilent) session.say([foundText(found, quotes), t('marksKeys')]);
    return state;
  }

  const foundText = (found: number, quotes: number): string =>
    found === quotes ? t('marksFound', String(found)) : t('marksFoundSome', String(found), String(quotes));

  /** After the page has changed its address, another story may stand in it. */
  let address = location.href.split('#')[0];
  async function follow(): Promise<void> {
    const next = location.href.split('#')[0];
    if (next === address) return;
    address = next;
    const ownRequest = ++requestId;
    await whenSettled(window);
    if (ownRequest === requestId && session) await start(false, true);
  }

  return {
    async toggle(anyway: boolean): Promise<MarksState> {
      if (state.status === 'on') {
        end();
        return state;
      }
      address = location.href.split('#')[0];
      return start(anyway, false);
    },
    async markBySelf(): Promise<MarksState> {
      if (session) return state;
      const ownRequest = ++requestId;
      await whenSettled(window);
      if (ownRequest !== requestId) return state;
      return start(false, true);
    },
    state: (): MarksState => state,
    /** Scrolls to words of a line of the story, and sets them off. */
    async goTo(line: string, start: number, end: number): Promise<{ isFound: boolean }> {
      if (!hasWords(line) || !canHighlight(window)) return { isFound: false };
      const ranges = await findWords(document, line, { start, end });
      if (ranges.length === 0) return { isFound: false };
      session ??= await openSession();
      session.goTo(ranges);
      return { isFound: true };
    },
  };
}
