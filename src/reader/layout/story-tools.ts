import type { ComponentType } from 'preact';
import { AloudTool } from '../aloud/aloud-tool.tsx';
import { SelectionTool } from '../selection/selection-tool.tsx';
import { StayTool } from '../stay/stay-tool.tsx';
import { TakeAlongTool } from '../take-along/take-along-tool.tsx';
import { MarkTool, PickTool } from './page-tool.tsx';
import type { StoryToolProps } from './story-tool-props.ts';

/**
 * The tools for a story, in the order of the bar, before those that every page has. Each is a `Tool` or a `BarMenu`. A tool
 * that has a key names it, and has an entry in `key-list.ts`. The first may come late, as it moves no other.
 */
export const STORY_TOOLS: readonly ComponentType<StoryToolProps>[] = [
  StayTool,
  SelectionTool,
  AloudTool,
  TakeAlongTool,
  MarkTool,
  PickTool,
];
