/**
 * Kinds of furniture that a line can announce. A phrase that is listed for several kinds counts for the
 * first.
 */
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

const NOTICES = ['correction', 'update', 'note'] as const;
export type NoticeKind = (typeof NOTICES)[number];

/**
 * The wording of a page's furniture in one language: phrases in lower case, without punctuation, separated by
 * '|'. A field is left out where nothing is known in the language.
 */
export interface Furniture {
  /**
   * Beginnings of lines that are not the story, by reason: headings of sections of furniture and single lines
   * of it. A line that begins with several phrases is taken for the longest.
   */
  begins: Partial<Record<PhraseReason, string>>;
  /**
   * Phrases, anywhere in a line, in which a paper asks something of its readers or speaks of itself, and that
   * nobody says in a story.
   */
  pleas?: Partial<Record<PleaReason, string>>;
  /**
   * Beginnings of words by which a paper asks its readers to subscribe or to follow it; `letters`: of words for a
   * newsletter, `channels`: for where else it reaches them. A short line with one of the first and one of the
   * others is a plea.
   */
  subscribing?: string;
  letters?: string;
  channels?: string;
  /** Whole lines below the comment of another reader that offer something to do with it. */
  responses?: string;
  /** Words before the colon (or other sign) and the name in the credit of a picture. */
  credits?: string;
  /**
   * Beginnings of a newsroom's notice on its own story. A single word counts only where a colon or a dash
   * follows (`notices.ts`).
   */
  notices?: Partial<Record<NoticeKind, string>>;
  /**
   * Phrases by which a newsroom says that its story was another before: at the beginning of a line, or anywhere
   * in one that begins as a notice does.
   */
  amended?: string;
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

const ofAll = (key: 'subscribing' | 'letters' | 'channels' | 'responses' | 'credits' | 'amended'): string[] =>
  LANGUAGES.flatMap((furniture) => split(furniture[key]));

/** The phrases of all languages by table and kind. */
export const PHRASES = {
  beginnings: byKind(BEGINNINGS, ({ begins }) => begins),
  notices: byKind(NOTICES, ({ notices }) => notices),
  pleas: byKind(PLEAS, ({ pleas }) => pleas),
  asking: { subscribing: ofAll('subscribing'), letters: ofAll('letters'), channels: ofAll('channels') },
  credits: { credits: ofAll('credits') },
  responses: { responses: ofAll('responses') },
  amended: { amended: ofAll('amended') },
};
