import type { StoryToolProps } from '../layout/story-tool-props.ts';

/** Has the reader stay from page to page of the site, where the shell can. */
export const StayTool = ({ actions: { stay } }: StoryToolProps) => stay && <stay.Button stay={stay} />;
