import { useEffect, useState } from 'preact/hooks';
import type { Story, StoryVoices } from '../core/index.ts';
import { useLanguage } from '../ui/i18n/context.ts';

/**
 * Says to a screen reader that the story is there and what was found in it, until something else is said.
 * @param isContinued whether it opened where it was left
 */
export function useStatus(story: Story, voices: StoryVoices | null, isContinued: boolean) {
  const { t, count } = useLanguage();
  const [status, setStatus] = useState('');
  useEffect(() => {
    const found = () => {
      if (!voices) return t('statusStory');
      if (voices.quotes.length === 0) return t('statusNoVoices');
      if (voices.byMarksAlone) return t('languageUntold');
      const speakers = count('countSpeakers', voices.speakers.length);
      return t('statusVoices', count('countQuotes', voices.quotes.length), speakers);
    };
    setStatus(isContinued ? `${t('statusPlace')} ${found()}` : found());
  }, [story, voices]);
  return [status, setStatus] as const;
}
