import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Target } from '../../ui/icons.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';

/** Starts the picker, where the shell reaches the page. */
export function PickTool({ actions: { page } }: StoryToolProps) {
  const { t } = useLanguage();
  if (!page) return null;
  return (
    <Tool label={t('pickStart')} toolKey="r" onPress={page.pick}>
      <Target />
    </Tool>
  );
}
