import { render } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import type { Language } from '../../ui/i18n/language.ts';
import { after } from '../after.ts';
import { themeOverPage } from '../theme-over-page.ts';
import { openCardLayer } from './card-layer.ts';
import { type CardContent, MarkCard } from './mark-card.tsx';
import styles from './marks.css?inline';

/** Milliseconds for which a word about all quotations stays. */
const NOTICE_MS = 7000;

/** Opens the card over a page; nothing of it is seen yet. */
export function openCard(page: Document, language: Language, settings: Settings) {
  const layer = openCardLayer(page, { label: language.t('marksOnPage'), css: styles });
  let hiding = new AbortController();
  let content: CardContent | null = null;
  const show = (next: CardContent | null, near: DOMRect | null) => {
    hiding.abort();
    content = next;
    render(<MarkCard {...{ content, language, theme: themeOverPage(settings) }} />, layer.root);
    if (content) layer.show(near);
    else layer.hide();
  };
  const hideAfter = (ms: number) => {
    hiding.abort();
    hiding = new AbortController();
    after(ms, () => (layer.isPointedAt() ? hideAfter(ms) : show(null, null)), hiding.signal);
  };
  return {
    ...layer,
    /** The quotation of which the card speaks, or null. */
    shown: () => (content && 'shown' in content ? content.shown : null),
    showQuote: (shown: Extract<CardContent, { shown: unknown }>['shown'], near: DOMRect) =>
      show({ shown }, near),
    /** Says something about all quotations for a while. */
    say(lines: readonly string[]) {
      show({ lines }, null);
      layer.takeKeys();
      hideAfter(NOTICE_MS);
    },
    hideAfter,
    /** Stays, though it was to go. */
    stay: () => hiding.abort(),
    /** Stands beside its quotation again after the page has moved; goes where that is out of sight. */
    follow(near: DOMRect, height: number) {
      if (near.bottom < 0 || near.top > height) show(null, null);
      else layer.show(near);
    },
    close() {
      hiding.abort();
      render(null, layer.root);
      layer.close();
    },
  };
}

export type Card = ReturnType<typeof openCard>;
