import type { Span } from '../../src/core/types.ts';
import type { FoundQuote } from './found-quote.ts';
import { markedStretches } from './marked-stretches.ts';

/** Verbs of saying by language. */
const SAYING: Record<string, string> = {
  en:
    'said|says|saying|told|telling|asked|asks|added|adds|adding|explained|explains|wrote|writes|tweeted|claimed|claims|' +
    'argued|argues|noted|notes|stated|declared|insisted|insists|admitted|warned|warns|replied|continued|concluded|' +
    'suggested|announced|reported|reports|acknowledged|responded|recalled|remarked|called|calls|according to',
  de: 'sagte|sagt|erklärte|betonte|meinte|berichtete|schrieb|schreibt|kündigte|forderte|warnte|kritisierte|so',
  fr: 'a déclaré|déclare|a dit|dit|affirme|a affirmé|explique|a expliqué|estime|ajoute|a ajouté|selon|assure|raconte',
  es: 'dijo|dice|afirmó|aseguró|explicó|señaló|declaró|añadió|indicó|destacó|según|sostuvo|explica|asegura',
  it: 'ha detto|dice|ha dichiarato|afferma|ha affermato|spiega|ha spiegato|ha aggiunto|aggiunge|secondo|racconta',
  pt: 'disse|diz|afirmou|afirma|declarou|explicou|explica|acrescentou|segundo|garantiu|contou',
  nl: 'zei|zegt|aldus|verklaarde|vertelt|vertelde|schreef|volgens|stelt|stelde|meldt',
};
const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s+){0,4}\p{Lu}[\p{L}’'-]*\p{L}`;
const SOURCE = String.raw`(?:${NAME}|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b|\b[Tt]he (?:\p{Ll}+ )?\p{Ll}+)`;
/** "said Name" and "Name said"; in a language without verbs nothing is a cue. */
const cuePatterns = (lang: string): [RegExp, RegExp] | null => {
  const saying = SAYING[lang];
  if (saying === undefined) return null;
  const between = String.raw`(?:,[^,.\n“”"]{1,60},)?(?:\s+(?:\w+ly|also|has|had|later|then))?`;
  return [
    new RegExp(String.raw`(?<!\p{L})(${saying})\s+(${SOURCE})`, 'gdu'),
    new RegExp(String.raw`(${SOURCE})${between}\s+(${saying})(?!\p{L})`, 'gdu'),
  ];
};
const MAX_QUOTE_CHARS = 400;
const MIN_QUOTE_CHARS = 15;

interface Cue {
  source: Span;
  cue: Span;
}

const span = (range: [number, number] | undefined): Span => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});

/** Every "Name said" and "said Name" of the text. */
function cuesIn(text: string, lang: string): Cue[] {
  const patterns = cuePatterns(lang);
  if (patterns === null) return [];
  const [afterCue, beforeCue] = patterns;
  const subjectFirst = [...text.matchAll(beforeCue)].map((m) => ({
    source: span(m.indices?.[1]),
    cue: span(m.indices?.[2]),
  }));
  const verbFirst = [...text.matchAll(afterCue)].map((m) => ({
    source: span(m.indices?.[2]),
    cue: span(m.indices?.[1]),
  }));
  return [...subjectFirst, ...verbFirst];
}

function nearestCue(text: string, cues: readonly Cue[], stretch: Span): Cue | null {
  const distance = ({ source, cue }: Cue): number => {
    const start = Math.min(source.start, cue.start);
    const end = Math.max(source.end, cue.end);
    const [from, to] = start >= stretch.end ? [stretch.end, start] : [end, stretch.start];
    const between = from > to ? '\n' : text.slice(from, to);
    if (between.includes('\n')) return Number.POSITIVE_INFINITY;
    return between.length + (/[.?!]\s/.test(between) ? MAX_QUOTE_CHARS / 2 : 0);
  };
  let best: Cue | null = null;
  let least = MAX_QUOTE_CHARS;
  for (const cue of cues) {
    if (distance(cue) >= least) continue;
    least = distance(cue);
    best = cue;
  }
  return best;
}

/** The first longer name that ends in the source's words; for a pronoun the last name of two words before it. */
function fullName(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const names = [...text.matchAll(new RegExp(NAME, 'gu'))].filter((m) => m[0].includes(' '));
  if (/^(?:he|she|they|it)$/i.test(words)) return names.findLast((m) => m.index < start)?.[0] ?? words;
  return names.find((m) => m[0].endsWith(words))?.[0] ?? words;
}

/** Finds the words after "Name said (that)", or before a closing ", Name said", in a sentence without marks. */
function indirectQuotes(text: string, cues: readonly Cue[], taken: readonly Span[]): FoundQuote[] {
  return cues.flatMap(({ source, cue }) => {
    const before = text.slice(0, Math.min(source.start, cue.start));
    const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
    const after = Math.max(source.end, cue.end);
    const to = after + text.slice(after).search(/[.?!](?:\s|$)|\n|$/u);
    const [start, end] = to - after >= MIN_QUOTE_CHARS ? [after, to] : [from, before.length];
    if (end - start < MIN_QUOTE_CHARS || taken.some((other) => other.start < end && other.end > start))
      return [];
    return [
      { start, end, kind: 'indirect' as const, source, cue, speaker: fullName(text, source), confidence: 1 },
    ];
  });
}

/**
 * The plain baseline: what stands between marks, tied to the nearest name beside a verb of saying in its
 * paragraph.
 */
export function regexBaseline(text: string, lang = 'en'): FoundQuote[] {
  const cues = cuesIn(text, lang);
  const direct = markedStretches(text).map((range): FoundQuote => {
    const stretch = span(range);
    const cue = nearestCue(text, cues, stretch);
    const speaker = cue === null ? null : fullName(text, cue.source);
    return {
      ...stretch,
      kind: 'direct',
      source: cue?.source ?? null,
      cue: cue?.cue ?? null,
      speaker,
      confidence: 1,
    };
  });
  return [...direct, ...indirectQuotes(text, cues, direct)];
}
