import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { compareLines } from '../../text/line-changes.ts';

interface Props {
  mine: string;
  theirs: string;
  onChoose(which: 'mine' | 'theirs'): void;
}

/** Two texts at odds: where they differ, and the choice. */
export function ConflictView({ mine, theirs, onChoose }: Props) {
  const { t } = useLanguage();
  const lines = useMemo(() => compareLines(theirs.split('\n'), mine.split('\n')), [mine, theirs]);
  return (
    <section class="conflict" role="alert" aria-label={t('saveState_conflict')}>
      <p>{t('conflictHelp')}</p>
      <ol class="compared" dir="ltr">
        {lines.map(({ kind, text }, n) =>
          kind === 'same' ? null : (
            <li key={n} data-kind={kind}>
              {kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
            </li>
          ),
        )}
      </ol>
      <div class="buttons">
        <button type="button" class="button button-main" onClick={() => onChoose('mine')}>
          {t('conflictMine')}
        </button>
        <button type="button" class="button" onClick={() => onChoose('theirs')}>
          {t('conflictTheirs')}
        </button>
      </div>
    </section>
  );
}
