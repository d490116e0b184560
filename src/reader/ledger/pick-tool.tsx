import { Target } from '../frame/icons.tsx';
import type { StoryToolProps } from '../frame/story-tool-props.ts';
import { Tool } from '../frame/tool.tsx';
import { useLanguage } from '../i18n/context.ts';

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
