import { useEffect, useState } from 'preact/hooks';
import type { Story, StoryAttribution } from '../core/index.ts';
import { useLanguage } from '../ui/i18n/context.ts';
import { isSearched } from './use-search.ts';

/**
 * Says to a screen reader that the story is there and what was found in it, until something else is said.
 * @param isContinued whether it opened where it was left
 */
export function useStatus(story: Story, attribution: StoryAttribution | null, isContinued: boolean) {
  const { t, count } = useLanguage();
  const [status, setStatus] = useState('');
  useEffect(() => {
    const found = () => {
      if (!isSearched(attribution)) return t('statusStory');
      if (attribution.quotes.length === 0) return t('statusNoVoices');
      if (attribution.byMarksAlone) return t('languageUntold');
      const speakers = count('countSpeakers', attribution.speakers.length);
      return t('statusVoices', count('countQuotes', attribution.quotes.length), speakers);
    };
    setStatus(isContinued ? `${t('statusPlace')} ${found()}` : found());
  }, [story, attribution]);
  return [status, setStatus] as const;
}
