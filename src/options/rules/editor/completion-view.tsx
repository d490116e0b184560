import { useLanguage } from '../../../ui/i18n/context.ts';
import type { Completion } from './completions.ts';
import { positionOf } from './text-positions.ts';
import type { CompletionList } from './use-completions.ts';

interface Props {
  list: CompletionList;
  text: string;
  /** Pixels by which the field is scrolled. */
  scroll: { top: number; left: number };
  onTake(option: Completion): void;
}

/** The words that can be written at the caret, below it. */
export function CompletionView({ list, text, scroll, onTake }: Props) {
  const { t } = useLanguage();
  const { line, column } = positionOf(text, list.from);
  return (
    <div
      id="completions"
      class="completions"
      role="listbox"
      aria-label={t('editorCompletions')}
      style={{
        '--line': line,
        '--column': column - 1,
        '--scrolled': `${scroll.top}px`,
        '--pushed': `${scroll.left}px`,
      }}
    >
      {list.options.map((option, n) => (
        <div
          key={option.text}
          id={`completion-${n}`}
          class="completion"
          role="option"
          tabIndex={-1}
          aria-selected={n === list.chosen}
          onPointerDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            onTake(option);
          }}
        >
          {option.text.trimEnd()} <span class="completion-hint">{option.hint}</span>
        </div>
      ))}
    </div>
  );
}
