import { trim } from '../quotes/ranges.ts';
import { regexBaseline } from '../quotes/regex-baseline.ts';
import type { ShownAttribution } from './shown-quotes.ts';

/** The plain baseline as a reader would see it: the nearest name beside a verb of saying, always sure, without roles. */
export function nearestBaseline(text: string, lang: string): ShownAttribution {
  const quotes = regexBaseline(text, lang).map(({ start, end, kind, speaker, confidence }) => ({
    kind,
    span: trim(text, [start, end]),
    speakerId: speaker,
    confidence,
  }));
  const names = new Set(quotes.flatMap(({ speakerId }) => speakerId ?? []));
  return { quotes, speakers: [...names].map((name) => ({ id: name, name, role: null, kind: 'person' })) };
}
