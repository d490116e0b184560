import { useMemo, useRef } from 'preact/hooks';
import type { Story, StoryAttribution } from '../core/index.ts';
import type { Appearance } from '../settings/appearance.ts';
import { LanguageContext } from '../ui/i18n/context.ts';
import { createLanguage } from '../ui/i18n/language.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { lazy } from '../ui/lazy.tsx';
import { usePictureLeaves } from './pictures/use-picture-leaves.ts';
import { readingStyle } from './reading-style.ts';
import { StoryView } from './story/story-view.tsx';
import { allOf } from './use-parts.ts';
import { useQuotations } from './use-quotations.ts';

const LineFocus = lazy(async () => (await import('./story/line-focus.tsx')).LineFocus);

interface Props {
  story: Story;
  attribution: StoryAttribution;
  settings: Appearance;
  t: Translate;
}

const NOTHING_PUT_BACK: readonly never[] = [];
const ignore = () => undefined;

/** A short story with its highlights, without bar and views: the preview of the settings. */
export function StoryExcerpt({ story, attribution, settings, t }: Props) {
  const excerpt = useRef<HTMLDivElement>(null);
  const language = useMemo(() => createLanguage(t), [t]);
  const pictures = usePictureLeaves(settings.pictures, false);
  const steps = useMemo(() => ({ part: allOf(story), rest: undefined, goTo: ignore }), [story]);
  const { highlights } = useQuotations(story, attribution, settings.showQuotes, null);
  return (
    <LanguageContext.Provider value={language}>
      <div ref={excerpt} class="excerpt reading" {...readingStyle(settings)}>
        <StoryView
          story={story}
          steps={steps}
          line={null}
          drawsAll={true}
          highlights={highlights}
          pictures={pictures}
          putBack={NOTHING_PUT_BACK}
          onTakeOut={ignore}
          scroller={excerpt}
        />
        {settings.lineFocus > 0 && <LineFocus lines={settings.lineFocus} scroller={excerpt} />}
      </div>
    </LanguageContext.Provider>
  );
}
