import { useEffect, useRef } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Cross } from '../../ui/icons.tsx';
import { isTouched } from '../../ui/touch.ts';
import { filterHost } from '../place/suggest-filter.ts';
import { ChoiceForm } from './choice-form.tsx';
import { PreviewView } from './preview-view.tsx';
import type { PickerState } from './use-picker.ts';

interface Props {
  picker: PickerState;
  host: string;
  /** True if the page holds nothing to point at. */
  isEmpty: boolean;
  isAtTop: boolean;
  onMove(): void;
  onClose(): void;
}

/** The picker's panel, step by step: point, choose, confirm. */
export function PickerPanel({ picker, host, isEmpty, isAtTop, onMove, onClose }: Props) {
  const { t } = useLanguage();
  const title = t('pickerLabel', filterHost(host));
  const step = useRef<HTMLDivElement>(null);
  const { phase, element, saved } = picker;
  const hint = isTouched() ? 'pickerTap' : 'pickerHint';
  const said = saved?.isUndone ? t('ruleUndone') : t('ruleRemoved', filterHost(host));
  // The focus goes to what comes next; while one points it belongs to the page's blocks.
  useEffect(() => {
    if (phase !== 'pointing') step.current?.querySelector<HTMLElement>('input, .button')?.focus();
  }, [phase, saved?.isUndone]);
  return (
    <section class="picker-panel" data-side={isAtTop ? 'top' : 'bottom'} aria-labelledby="picker-title">
      <header>
        <h1 id="picker-title">{title}</h1>
        <Tool label={t('pickerMove')} extraClass="picker-move" onPress={onMove}>
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 3v14M6 7l4-4 4 4M6 13l4 4 4-4" />
          </svg>
        </Tool>
        <Tool label={t('pickerCancel')} onPress={onClose}>
          <Cross />
        </Tool>
      </header>
      <div ref={step} class="picker-step">
        {phase === 'pointing' && (
          <>
            <p>{t(isEmpty ? 'pickerEmpty' : hint)}</p>
            {!isTouched() && <p class="help">{t('pickerKeys')}</p>}
          </>
        )}
        {phase === 'chosen' && <ChosenStep picker={picker} />}
        {phase === 'saved' && saved && (
          <SavedStep picker={picker} saved={saved} said={said} onClose={onClose} />
        )}
      </div>
      <p class="visually-hidden" role="status">
        {phase === 'pointing' && (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 160)}
        {phase === 'saved' && said}
      </p>
    </section>
  );
}

/** The step after a choice: the text that would go, and the buttons that decide. */
function ChosenStep({ picker }: { picker: PickerState }) {
  const { t } = useLanguage();
  return (
    <>
      <ChoiceForm picker={picker} />
      <PreviewView preview={picker.preview} isUnnamed={picker.match === null} />
      {picker.hasFailed && <p class="picker-warning">{t('ruleFailed')}</p>}
      <div class="picker-buttons">
        <button
          type="button"
          class="button button-main"
          disabled={picker.line === null || picker.preview?.effect === 'too-much'}
          onClick={picker.save}
        >
          {t('pickerSave')}
        </button>
        <button type="button" class="button" onClick={picker.again}>
          {t('pickerAgain')}
        </button>
      </div>
    </>
  );
}

interface SavedProps extends Pick<Props, 'picker' | 'onClose'> {
  saved: NonNullable<PickerState['saved']>;
  /** The last change in words. */
  said: string;
}

/** The rule that was made, and the way back. */
function SavedStep({ picker, saved, said, onClose }: SavedProps) {
  const { t } = useLanguage();
  return (
    <>
      <p>{said}</p>
      <bdi class="rule-line">{saved.line}</bdi>
      {picker.hasFailed && <p class="picker-warning">{t('ruleFailed')}</p>}
      <div class="picker-buttons">
        {!saved.isUndone && (
          <button type="button" class="button" onClick={picker.undo}>
            {t('ruleUndo')}
          </button>
        )}
        <button type="button" class="button" onClick={picker.again}>
          {t('pickerAgain')}
        </button>
        <button type="button" class="button button-main" onClick={onClose}>
          {t('pickerEnd')}
        </button>
      </div>
    </>
  );
}
