import type { StoryAttribution } from '../../core/index.ts';

/**
 * The tone in which a quotation is drawn: one of eight colours with a line style each, the grey that the ninth and later speakers
 * share, or the greys of sources without a name and of quotations without a source.
 */
export type Tone = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'neutral' | 'unnamed' | 'unattributed';

const COLOURS: readonly Tone[] = ['1', '2', '3', '4', '5', '6', '7', '8'];

/**
 * The tone of each speaker by id. Colours go to speakers with a name, in the order given (words quoted, falling). While only
 * the beginning of a story has been searched, that order will change: all are grey, so that no colour passes to another.
 */
export function tonesOf({
  speakers,
  searched,
}: Pick<StoryAttribution, 'speakers' | 'searched'>): Map<string, Tone> {
  const tones = new Map<string, Tone>();
  let taken = searched?.length === 0 ? COLOURS.length : 0;
  for (const speaker of speakers) {
    if (speaker.kind === 'unnamed' || speaker.name === null) tones.set(speaker.id, 'unnamed');
    else tones.set(speaker.id, COLOURS[taken++] ?? 'neutral');
  }
  return tones;
}
