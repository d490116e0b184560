import { useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { VIEWS, type View } from '../reader-types.ts';

const LABELS: Record<View, MessageKey> = {
  story: 'viewStory',
  speakers: 'viewVoices',
  removed: 'viewRemoved',
};

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

interface Props {
  view: View;
  /** Null where the number is not known yet. */
  counts: Record<View, number | null>;
  onChange(view: View): void;
}

/** The views as tabs, by the pattern of the ARIA Authoring Practices: arrows, Home and End choose. */
export function Tabs({ view, counts, onChange }: Props) {
  const { t, dir } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: View) => {
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = (STEPS[event.key] ?? 0) * (dir === 'rtl' ? -1 : 1);
    const here = VIEWS.indexOf(view);
    let next: View | undefined;
    if (step !== 0) next = VIEWS[(here + step + VIEWS.length) % VIEWS.length];
    else if (event.key === 'Home') next = VIEWS[0];
    else if (event.key === 'End') next = VIEWS.at(-1);
    if (!next) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={t('viewsLabel')} onKeyDown={onKeyDown}>
      {VIEWS.map((it) => (
        <button
          key={it}
          type="button"
          id={`tab-${it}`}
          class="tab"
          role="tab"
          aria-selected={it === view}
          aria-controls={`panel-${it}`}
          tabIndex={it === view ? 0 : -1}
          onClick={() => onChange(it)}
        >
          {t(LABELS[it])}
          {it !== 'story' && <span class="tab-count">{counts[it] === null ? '' : ` (${counts[it]})`}</span>}
        </button>
      ))}
    </div>
  );
}
