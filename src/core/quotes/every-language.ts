import type { Attribution, Story, StoryAttribution } from '../types.ts';
import { attributeIn, attributeStory, storyLanguage } from './attribute-story.ts';
import { byMarks, type MarksReaders } from './by-marks.ts';
import { GRAMMARS } from './grammars/index.ts';
import { talk } from './interview/talk.ts';
import { type Language, languageOf } from './language.ts';
import { hasLatinNames } from './lexicon/language-tag.ts';
import type { StoredLanguage } from './lexicon/stored-language.ts';
import { whichLanguage } from './lexicon/which-language.ts';
import { readers } from './readers.ts';
import { fingerprints } from './weights/given-names.json' with { type: 'json' };
import signs from './weights/language-signs.json' with { type: 'json' };

/**
 * Reads with the data of all languages at hand, for commands, benches and tests. What ships asks for one language's data
 * when a story is in it.
 */
const STORED = import.meta.glob<StoredLanguage>('./weights/lexicons/*.json', {
  eager: true,
  import: 'default',
});

/** The data of all languages that are read in full, by code. */
export const EVERY_LANGUAGE: ReadonlyMap<string, Language> = new Map(
  Object.values(STORED).map((stored) => [
    stored.code,
    {
      ...languageOf(
        stored,
        readers,
        GRAMMARS[stored.tiesByGrammar ?? ''],
        hasLatinNames(stored.code) ? fingerprints : '',
      ),
      talk,
    },
  ]),
);

/** Facts about a text that the caller knows. */
export interface TextOptions {
  /** BCP 47 tag of the text's language; without it the language is guessed where its words make it clear. */
  lang?: string | null;
}

/** Returns what a text is read with. */
function languageFor(text: string, { lang = null }: TextOptions = {}): Language | MarksReaders {
  return EVERY_LANGUAGE.get(whichLanguage(lang, text, signs) ?? '') ?? byMarks;
}

/** Finds and attributes the quotations of a text as `attributeIn` does, in any language. */
export const attributeText = (text: string, options: TextOptions = {}): Attribution =>
  attributeIn(text, languageFor(text, options));

/** Finds and attributes the quotations of a story as `attributeStory` does, in any language. */
export const attributeAnyStory = (story: Story): StoryAttribution =>
  attributeStory(story, EVERY_LANGUAGE.get(storyLanguage(story, signs) ?? '') ?? byMarks);
