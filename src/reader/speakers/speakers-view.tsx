import { useState } from 'preact/hooks';
import type { Story } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { lazy } from '../../ui/lazy.tsx';
import { ShowNext, useSteps } from '../show-next.tsx';
import { QuoteList } from './quote-list.tsx';
import { type SourceActions, SourceRow } from './source-row.tsx';
import type { Source } from './sources.ts';
import { summarise } from './summary.ts';

const SourcesTable = lazy(async () => (await import('./sources-table.tsx')).SourcesTable);

/** Most sources of a list that is short enough to stand open. */
const MAX_OPEN_SOURCES = 3;
/** Sources that are shown at once. */
const SOURCES_A_STEP = 200;

/** The progress of the search for quotations in a long story. */
interface Searched {
  parts: number;
  of: number;
}

interface Props extends SourceActions {
  story: Story;
  /** Null while quotations are being found. */
  sources: readonly Source[] | null;
  /** Id of the speaker whose quotations alone are marked in the story, or null. */
  chosenId: string | null;
  /** Null where all of the story was searched. */
  searched: Searched | null;
  onSearchAll(): void;
}

/** Says how far the story was searched, and offers to search the rest. */
function SearchedNote({ searched: { parts, of }, onSearchAll }: { searched: Searched; onSearchAll(): void }) {
  const { t, number } = useLanguage();
  const [isSearching, setSearching] = useState(false);
  return (
    <div class="speakers-searched">
      <p>{t(isSearching ? 'voicesSearching' : 'voicesSearched', number(parts), number(of))}</p>
      <button
        type="button"
        class="button"
        aria-disabled={isSearching}
        onClick={() => {
          if (isSearching) return;
          setSearching(true);
          onSearchAll();
        }}
      >
        {t('searchAll')}
      </button>
    </div>
  );
}

/** The view of sources: who is quoted in a story, how much, and with which words. */
export function SpeakersView({ story, sources, chosenId, searched, onSearchAll, ...actions }: Props) {
  const language = useLanguage();
  const { shown, ...more } = useSteps(sources ?? [], SOURCES_A_STEP);
  const note = searched && <SearchedNote searched={searched} onSearchAll={onSearchAll} />;
  const title = <h1 class="visually-hidden">{language.t('viewVoices')}</h1>;
  if (!sources || sources.length === 0)
    return (
      <>
        {title}
        <p class="view-empty">{language.t(sources ? 'voicesEmpty' : 'voicesPending')}</p>
        {note}
      </>
    );
  const [first] = sources;
  const textLanguage = { lang: story.lang ?? '', dir: story.dir };
  if (first?.quotes[0]?.isByMarksAlone)
    return (
      <div class="speakers">
        {title}
        <h2 class="view-summary">{language.t('languageUntold')}</h2>
        {note}
        <QuoteList id="quotes" quotes={first.quotes} onGoTo={actions.onGoTo} {...textLanguage} />
      </div>
    );
  return (
    <div class="speakers">
      {title}
      <h2 class="view-summary">{summarise(language, sources)}</h2>
      {note}
      <ul class="sources">
        {shown.map((source) => (
          <SourceRow
            key={source.speaker?.id ?? 'none'}
            source={source}
            isOpenAtFirst={sources.length <= MAX_OPEN_SOURCES}
            isChosen={source.speaker !== null && source.speaker.id === chosenId}
            {...actions}
            {...textLanguage}
          />
        ))}
      </ul>
      <ShowNext {...more} />
      <SourcesTable sources={shown} />
    </div>
  );
}
