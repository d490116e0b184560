import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { Highlighter, Target } from '../../ui/icons.tsx';
import type { StoryToolProps } from './story-tool-props.ts';

/** Tells whether what a tool does in the page is on (undefined: it is no switch), and looks again. */
type UseSwitch = (props: StoryToolProps) => { isOn?: boolean | undefined; look?(): void };

/** Makes a tool that goes on in the page itself; it is shown where the shell reaches the page. */
const pageTool =
  (
    label: MessageKey,
    toolKey: string,
    act: 'pick' | 'mark',
    Face: ComponentType,
    useSwitch: UseSwitch = () => ({}),
  ) =>
  (props: StoryToolProps) => {
    const { t } = useLanguage();
    const { page } = props.actions;
    const { isOn, look } = useSwitch(props);
    const press = async () => {
      await page?.[act]();
      look?.();
    };
    return (
      page && (
        <Tool label={t(label)} toolKey={toolKey} isPressed={isOn} onPress={() => void press()}>
          <Face />
        </Tool>
      )
    );
  };

/**
 * Tells whether quotations are highlighted on a page that is seen beside the reader. It looks again when one comes back from
 * the page, where they may have been turned off.
 */
const useMarks: UseSwitch = ({ story, scroller, actions: { page } }) => {
  const [isOn, setOn] = useState<boolean | undefined>();
  const look = () => void page?.hasMarks?.().then(setOn, () => undefined);
  useEffect(() => {
    if (!page?.hasMarks) return;
    look();
    const window = scroller.current?.ownerDocument.defaultView;
    window?.addEventListener('focus', look);
    return () => window?.removeEventListener('focus', look);
  }, [page, story]);
  return { isOn, look };
};

/** Starts the picker. */
export const PickTool = pageTool('pickStart', 'r', 'pick', Target);
/** Highlights the quotations on the page. */
export const MarkTool = pageTool('marksOnPage', 'q', 'mark', Highlighter, useMarks);
