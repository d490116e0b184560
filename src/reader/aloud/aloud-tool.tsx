import { useRef, useState } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Listen } from '../../ui/icons.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';
import type { Player } from './player.tsx';

interface Playing {
  Player: typeof Player;
  root: HTMLElement;
  view: Window & typeof globalThis;
}

/** The button that reads the story aloud, and its controls, which are loaded when it is first pressed. */
export function AloudTool(props: StoryToolProps) {
  const { t } = useLanguage();
  const [playing, setPlaying] = useState<Playing | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setPlaying(null);
    button.current?.focus();
  };
  const start = async () => {
    const root = props.scroller.current;
    const view = root?.ownerDocument.defaultView;
    if (!root || !view) return;
    props.showStory();
    const { Player } = await import('./player.tsx');
    setPlaying({ Player, root, view });
  };
  return (
    <>
      <Tool
        button={button}
        label={t(playing ? 'aloudStop' : 'aloud')}
        isPressed={playing !== null}
        // While it reads, the key is the player's.
        toolKey={playing ? undefined : 'l'}
        onPress={playing ? stop : start}
      >
        <Listen />
      </Tool>
      {playing && <playing.Player {...props} root={playing.root} view={playing.view} onClose={stop} />}
    </>
  );
}
