import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Highlighter } from '../../ui/icons.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';

/** Highlights the quotations on the page itself, where the shell reaches the page. */
export function MarkTool({ actions: { page } }: StoryToolProps) {
  const { t } = useLanguage();
  if (!page) return null;
  return (
    <Tool label={t('marksOnPage')} toolKey="h" onPress={page.mark}>
      <Highlighter />
    </Tool>
  );
}
