import type { Attribution, Speaker } from '../../src/core/types.ts';
import { regexBaseline } from '../quotes/regex-baseline.ts';

/** The plain baseline as a reader would see it: the nearest name beside a verb of saying, always sure, without roles. */
export function nearestBaseline(text: string, lang: string): Attribution {
  const speakers = new Map<string, Speaker>();
  const speakerOf = (name: string): Speaker => {
    const known = speakers.get(name);
    if (known) return known;
    const speaker: Speaker = { id: name, name, role: null, roleEvidence: null, kind: 'person', mentions: [] };
    speakers.set(name, speaker);
    return speaker;
  };
  const quotes = regexBaseline(text, lang).map((quote) => ({
    ...quote,
    stretches: [{ start: quote.start, end: quote.end }],
    speakerId: quote.speaker === null ? null : speakerOf(quote.speaker).id,
    evidence: null,
  }));
  return { quotes, speakers: [...speakers.values()] };
}
