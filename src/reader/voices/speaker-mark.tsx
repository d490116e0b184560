import type { Tone } from './tone.ts';

/** A sample of how a speaker's quotations are drawn: the tint with the line below it. Said in words beside it. */
export function SpeakerMark({ tone }: { tone: Tone }) {
  return <span class="speaker-mark" data-tone={tone} aria-hidden="true" />;
}
