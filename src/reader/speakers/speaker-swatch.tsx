import type { Tone } from './tone.ts';

/** A sample of how a speaker's quotations are drawn: the tint with the line below it. Said in words beside it. */
export function SpeakerSwatch({ tone }: { tone: Tone }) {
  return <span class="speaker-swatch" data-tone={tone} aria-hidden="true" />;
}
