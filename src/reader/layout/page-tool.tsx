import type { ComponentType } from 'preact';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { Highlighter, Target } from '../../ui/icons.tsx';
import type { StoryToolProps } from './story-tool-props.ts';

/** Makes a tool that goes on in the page itself; it is shown where the shell reaches the page. */
const pageTool =
  (label: MessageKey, toolKey: string, act: 'pick' | 'mark', Face: ComponentType) =>
  ({ actions: { page } }: StoryToolProps) => {
    const { t } = useLanguage();
    return (
      page && (
        <Tool label={t(label)} toolKey={toolKey} onPress={page[act]}>
          <Face />
        </Tool>
      )
    );
  };

/** Starts the picker. */
export const PickTool = pageTool('pickStart', 'r', 'pick', Target);
/** Highlights the quotations on the page. */
export const MarkTool = pageTool('marksOnPage', 'q', 'mark', Highlighter);
