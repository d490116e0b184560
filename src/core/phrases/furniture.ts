/** What a line announces. A phrase that is listed for several of them is taken for the first. */
const BEGINNINGS = [
  'related',
  'advertisement',
  'newsletter',
  'share',
  'bio',
  'comments',
  'consent',
  'paywall',
  'player',
  'tags',
  'meta',
  'legal',
  'live',
  'navigation',
] as const;
export type PhraseReason = (typeof BEGINNINGS)[number];

const PLEAS = ['newsletter', 'share', 'comments', 'legal'] as const;
export type PleaReason = (typeof PLEAS)[number];

const NOTICES = ['correction', 'update'] as const;
export type NoticeKind = (typeof NOTICES)[number];

/**
 * How the furniture of a page is worded in one language: phrases in lower case, without punctuation, parted by '|'. What is
 * left out is not known in the language.
 */
export interface Furniture {
  /**
   * How lines that are not the story begin, by reason: headings of sections of furniture and single lines of it. A line
   * that begins with several phrases is taken for the longest.
   */
  begins: Partial<Record<PhraseReason, string>>;
  /** What a paper asks of its readers or says of itself, anywhere in a line, and nobody says in a story. */
  pleas?: Partial<Record<PleaReason, string>>;
  /** Beginnings of words: to subscribe, and what one subscribes to. Both in one short line are a plea. */
  subscribing?: string;
  letters?: string;
  /** What one can do below the comment of another reader, each the whole of a line. */
  responses?: string;
  /** What stands before the mark and the name in the credit of a picture. */
  credits?: string;
  /** How a newsroom's word on its own story begins; a single word only where a mark follows (`notices.ts`). */
  notices?: Partial<Record<NoticeKind, string>>;
}

/** The furniture of all languages: what each file of `furniture/` exports. */
const LANGUAGES: readonly Furniture[] = Object.values(
  import.meta.glob<Record<string, Furniture>>('./furniture/*.ts', { eager: true }),
).flatMap((module) => Object.values(module));

const split = (phrases: string | undefined): string[] =>
  phrases ? phrases.split('|').map((phrase) => phrase.trim()) : [];

function byKind<Kind extends string>(
  kinds: readonly Kind[],
  of: (furniture: Furniture) => Partial<Record<Kind, string>> | undefined,
): Record<Kind, string[]> {
  const lists = kinds.map((kind) => [kind, LANGUAGES.flatMap((furniture) => split(of(furniture)?.[kind]))]);
  return Object.fromEntries(lists);
}

const ofAll = (key: 'subscribing' | 'letters' | 'responses' | 'credits'): string[] =>
  LANGUAGES.flatMap((furniture) => split(furniture[key]));

/** The phrases of all languages by table and kind. */
export const PHRASES = {
  beginnings: byKind(BEGINNINGS, ({ begins }) => begins),
  notices: byKind(NOTICES, ({ notices }) => notices),
  pleas: byKind(PLEAS, ({ pleas }) => pleas),
  asking: { subscribing: ofAll('subscribing'), letters: ofAll('letters') },
  credits: { credits: ofAll('credits') },
  responses: { responses: ofAll('responses') },
};
