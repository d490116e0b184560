import type { Story } from '../../core/index.ts';
import { useLanguage } from '../i18n/context.ts';
import { type SourceActions, SourceRow } from './source-row.tsx';
import type { Source } from './sources.ts';
import { SourcesTable } from './sources-table.tsx';
import { summarise } from './summary.ts';

/** Up to so many sources the list is short enough to stand open. */
const OPEN_UP_TO = 3;

interface Props extends SourceActions {
  story: Story;
  /** Null while quotations are being found. */
  sources: readonly Source[] | null;
  /** Id of the speaker whose quotations alone are marked in the story, or null. */
  chosenId: string | null;
}

/** Who is quoted in a story, how much, and with which words. */
export function VoicesView({ story, sources, chosenId, ...actions }: Props) {
  const language = useLanguage();
  const title = <h1 class="visually-hidden">{language.t('viewVoices')}</h1>;
  if (!sources || sources.length === 0)
    return (
      <>
        {title}
        <p class="view-empty">{language.t(sources ? 'voicesEmpty' : 'voicesPending')}</p>
      </>
    );
  return (
    <div class="voices">
      {title}
      <h2 class="view-summary">{summarise(language, sources)}</h2>
      <ul class="sources">
        {sources.map((source) => (
          <SourceRow
            key={source.speaker?.id ?? 'none'}
            source={source}
            isOpenAtFirst={sources.length <= OPEN_UP_TO}
            isChosen={source.speaker !== null && source.speaker.id === chosenId}
            {...actions}
            lang={story.lang ?? ''}
            dir={story.dir}
          />
        ))}
      </ul>
      <SourcesTable sources={sources} />
    </div>
  );
}
