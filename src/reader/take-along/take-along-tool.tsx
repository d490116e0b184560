import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { TakeAlong } from '../../ui/icons.tsx';
import { BarMenu } from '../layout/bar-menu.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';
import type { TakeAlongMenu } from './take-along-menu.tsx';
import { useTakeAlong } from './use-take-along.ts';

/** The menu once it is loaded. */
function Loaded(props: Parameters<typeof TakeAlongMenu>[0]) {
  const [menu, setMenu] = useState<{ Menu: typeof TakeAlongMenu } | null>(null);
  useEffect(() => void import('./take-along-menu.tsx').then((it) => setMenu({ Menu: it.TakeAlongMenu })), []);
  return menu && <menu.Menu {...props} />;
}

/** The menu of everything that can be taken along, and the address that stands on paper. */
export function TakeAlongTool({
  story,
  attribution,
  pictures,
  settings,
  actions,
  scroller,
  say,
}: StoryToolProps) {
  const { t } = useLanguage();
  const shown = () => scroller.current;
  const take = useTakeAlong({ story, attribution, pictures, copyAs: settings.copyAs, shown, say });
  return (
    <>
      <BarMenu label={t('takeAlong')} face={<TakeAlong />} panelClass="take-along" toolKey="s">
        {(close) => <Loaded {...{ take, attribution, settings, actions, close }} />}
      </BarMenu>
      <span class="print-address" aria-hidden="true">
        {story.url}
      </span>
    </>
  );
}
