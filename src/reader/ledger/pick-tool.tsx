import { Target } from '../frame/icons.tsx';
import type { StoryToolProps } from '../frame/story-tools.ts';
import { useLanguage } from '../i18n/context.ts';

/** Starts the picker, where the shell reaches the page. */
export function PickTool({ actions: { page } }: StoryToolProps) {
  const { t } = useLanguage();
  if (!page) return null;
  const name = t('pickStart');
  return (
    <button type="button" class="tool" aria-label={name} title={name} data-tool-key="r" onClick={page.pick}>
      <Target />
    </button>
  );
}
