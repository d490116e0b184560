import { useLanguage } from '../../ui/i18n/context.ts';
import { TakeAlong } from '../../ui/icons.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { BarMenu } from '../layout/bar-menu.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';
import { useTakeAlong } from './use-take-along.ts';

const TakeAlongMenu = lazy(async () => (await import('./take-along-menu.tsx')).TakeAlongMenu);

/** The menu of everything that can be taken along, and the address that stands on paper. */
export function TakeAlongTool({
  story,
  attribution,
  pictures,
  settings,
  actions,
  scroller,
  showStory,
  say,
}: StoryToolProps) {
  const { t } = useLanguage();
  const shown = () => scroller.current;
  const take = useTakeAlong({ story, attribution, pictures, copyAs: settings.copyAs, shown, showStory, say });
  return (
    <>
      <BarMenu label={t('takeAlong')} face={<TakeAlong />} panelClass="take-along" toolKey="s">
        {(close) => <TakeAlongMenu {...{ take, attribution, settings, actions, close }} />}
      </BarMenu>
      <span class="print-address" aria-hidden="true">
        {story.url}
      </span>
    </>
  );
}
