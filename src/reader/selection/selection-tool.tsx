import { lazy } from '../../ui/lazy.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';

const load = () => import('./selection.ts');
const Button = lazy(async () => (await load()).SelectionButton);
export const SelectionNotice = lazy(async () => (await load()).SelectionNotice);

/** Reads only what is selected in the page, while something is. */
export const SelectionTool = ({ story, actions: { readSelection } }: StoryToolProps) =>
  readSelection && !story.isSelection ? <Button readSelection={readSelection} /> : null;
