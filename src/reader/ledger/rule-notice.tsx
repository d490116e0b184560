import { useEffect, useRef } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Cross } from '../../ui/icons.tsx';
import type { RuleNoticeState } from './use-ledger.ts';

interface Props {
  notice: RuleNoticeState;
  onClose(): void;
}

/** The notice below the views: what was done to a rule, its line, and the way back. */
export function RuleNotice({ notice: { text, line, undo }, onClose }: Props) {
  const { t } = useLanguage();
  const section = useRef<HTMLElement>(null);
  // What was pressed is gone with the removal that it belonged to; Tab leads on to the way back.
  useEffect(() => {
    if (line !== null) section.current?.focus({ preventScroll: true });
  }, [text, line]);
  return (
    <section ref={section} tabIndex={-1} class="rule-notice" aria-label={text}>
      <div class="rule-notice-text">
        <p>{text}</p>
        {line !== null && <bdi class="rule-line">{line}</bdi>}
      </div>
      {undo && (
        <button type="button" class="button" onClick={undo}>
          {t('ruleUndo')}
        </button>
      )}
      <Tool label={t('noticeClose')} onPress={onClose}>
        <Cross />
      </Tool>
    </section>
  );
}
