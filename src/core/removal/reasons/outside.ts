import type { Reason } from './reason.ts';

/** Everything else that is not the story. */
export const outside: Reason = {
  reason: 'outside',
  likely: ({ index }, { outline }) => {
    const { best } = outline;
    return best && index >= best.first && index < best.end
      ? 'unlike the story around it'
      : 'outside of the story';
  },
};
