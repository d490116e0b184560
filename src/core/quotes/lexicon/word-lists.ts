import type { LanguageData } from '../languages/language-data.ts';
import { Grammar } from './word-classes.ts';

type ListName = keyof LanguageData;

/** The lists of nouns and names in the order of the bits of `Noun`. */
export const NOUN_LISTS = [
  'titlesMale', 'titlesFemale', 'titles', 'roles', 'rolesMale', 'rolesFemale', 'groups', 'organisations', 'documents',
  'anonymous', 'namesMale', 'namesFemale', 'places', 'times', 'particles', 'nameSuffixes', 'speechNouns',
  'abbreviations', 'labels', 'bodies', 'familyNames', 'commonNouns',
] as const satisfies ListName[]; // biome-ignore format: one line a group reads better

/** The lists of verbs and small words in the order of the bits of `Grammar`; null: a bit that no list gives. */
export const GRAMMAR_LISTS = [
  'speech', 'addressing', 'verdict', 'thought', 'showing', 'verbs', 'auxiliaries', 'prepositions', 'conjunctions',
  'subordinators', 'complementisers', 'relatives', 'articles', 'determiners', 'possessives', 'adverbs', 'negations',
  'pronounsMale', 'pronounsFemale', 'pronounsPlural', 'pronounsNeuter', 'pronounsSpeech', 'pronounsOpen', null,
  'accordingAfter', 'quotatives', 'termCues', 'impersonal', 'genitives', 'objectPronouns', 'agents', 'subjunctives',
] as const satisfies (ListName | null)[]; // biome-ignore format: one line a group reads better

/**
 * True if the list of a grammar bit ships as fingerprints. Lists of small words ship as written, for no name
 * may be taken for one.
 * @param bit index in `GRAMMAR_LISTS`
 */
export const isFingerprinted = (bit: number): boolean =>
  bit < STEM_LISTS || ((1 << bit) & (Grammar.termCue | Grammar.adverb)) !== 0;
/** Number of the first lists of `GRAMMAR_LISTS`, those of verbs, which may hold stems. */
export const STEM_LISTS = 6;
