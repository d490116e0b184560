import { useMemo } from 'preact/hooks';
import type { Story } from '../../core/index.ts';
import { corrections } from '../../core/story-model/corrections.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { RunView } from './run-view.tsx';

interface Props {
  story: Story;
  onGoTo(line: string): void;
}

/**
 * The newsroom's corrections of a story above its text, each with a way to where it stands. They are said there: here
 * they are no lines of the story, and so neither read aloud nor printed or taken along twice.
 */
export function Corrections({ story, onGoTo }: Props) {
  const { t } = useLanguage();
  const found = useMemo(() => corrections(story), [story]);
  if (found.length === 0) return null;
  return (
    <aside class="notice corrections" aria-label={t('correctionsAbove')}>
      <strong class="notice-label">{t('correctionsAbove')}</strong>
      {found.map(({ id, text }) => (
        <div key={id}>
          <p>
            {text.map((run, n) => (
              <RunView key={n} run={run} />
            ))}
          </p>
          <button type="button" class="link-button" onClick={() => onGoTo(id)}>
            {t('correctionGoTo')}
          </button>
        </div>
      ))}
    </aside>
  );
}
