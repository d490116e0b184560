import { useState } from 'preact/hooks';
import type { Removal } from '../../core/index.ts';
import { useLanguage } from '../i18n/context.ts';

/** Longer texts than this, in UTF-16 units, do not fit one line and can be opened. */
const ONE_LINE = 80;

interface Props {
  removal: Removal;
  isPutBack: boolean;
  onToggle(id: string): void;
}

/** One removed part of the page: its text in one line, what decided, and the way back. */
export function RemovalItem({ removal, isPutBack, onToggle }: Props) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const text = removal.text.trim() || t('noText');
  const textId = `removal-${removal.id}`;
  return (
    <li class="removal" data-put-back={isPutBack}>
      <div class="removal-what">
        <p id={textId} class={isOpen ? 'removal-text' : 'removal-text removal-text-short'}>
          {text}
        </p>
        <p class="removal-why">
          {removal.decidedBy && <span>{t('decidedBy', removal.decidedBy)}</span>}
          {text.length > ONE_LINE && (
            <button
              type="button"
              class="link-button"
              aria-expanded={isOpen}
              aria-controls={textId}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t(isOpen ? 'showLess' : 'showMore')}
            </button>
          )}
        </p>
      </div>
      <button type="button" class="button" aria-describedby={textId} onClick={() => onToggle(removal.id)}>
        {t(isPutBack ? 'takeOut' : 'putBack')}
      </button>
    </li>
  );
}
