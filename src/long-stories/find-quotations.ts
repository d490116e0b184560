import type { Story, StoryAttribution } from '../core/index.ts';
import { composeText, storyLanguage } from '../core/quotes/attribute-story.ts';
import { readInTranslation } from '../core/quotes/in-translation.ts';
import type { Language } from '../core/quotes/language.ts';
import { QuotationSearch } from '../core/quotes/quotation-search.ts';
import { storyParts } from '../core/story-model/parts.ts';
import type { LanguageSource } from '../languages/fetch-language.ts';
import { loadLanguage, loadSigns } from '../languages/load-language.ts';
import { takeTurns } from './take-turns.ts';

/** Searches by story, kept for as long as the story is. */
const searches = new WeakMap<Story, Promise<QuotationSearch>>();

/**
 * Searches a part of a story (see `storyParts`) for who said what: of a translated one its original where that is known. Out: what was found in it and in all parts that were
 * searched before.
 */
export async function findQuotations(
  story: Story,
  part: number,
  languages: LanguageSource,
): Promise<StoryAttribution> {
  if (!story.translation) return searchPart(story, part, languages);
  const { original } = story.translation;
  if (!original) return readInTranslation(await searchPart(story, part, languages));
  const { length } = storyParts(original.blocks);
  let found = await searchPart(original, 0, languages);
  for (let next = 1; next < length; next++) found = await searchPart(original, next, languages);
  const { carryOver } = await languages.loadMarks();
  return carryOver(story, found);
}

/**
 * Searches the beginning of a story that takes long for who said what, to be shown until its first part has been searched.
 * Out: null for other stories, and for translated ones, whose lines are not those that are searched.
 */
export async function findBeginning(
  story: Story,
  languages: LanguageSource,
): Promise<StoryAttribution | null> {
  return story.translation ? null : (await searchOf(story, languages)).beginning();
}

async function searchPart(story: Story, part: number, languages: LanguageSource): Promise<StoryAttribution> {
  const search = await searchOf(story, languages);
  await takeTurns(search.search(part));
  return search.attribution();
}

/** Gives the search of a story, which begins with the first who asks for it. */
function searchOf(story: Story, languages: LanguageSource): Promise<QuotationSearch> {
  const begun = searches.get(story) ?? beginSearch(story, languages);
  searches.set(story, begun);
  return begun;
}

/** Loads the language that a story will be searched in, so that its search need not wait. */
export function prepareSearch(story: Story, languages: LanguageSource): void {
  void searchOf(story.translation?.original ?? story, languages);
}

/** Begins with the data of the story's language; where there is none, or it cannot be had, quotations are found, and nobody is told. */
async function beginSearch(story: Story, languages: LanguageSource): Promise<QuotationSearch> {
  const language = await languageOf(story, languages).catch((error: unknown) => {
    console.error('Clearstory could not load the language of the story', error);
    return null;
  });
  return new QuotationSearch(story, language ?? (await languages.loadMarks()));
}

async function languageOf(story: Story, languages: LanguageSource): Promise<Language | null> {
  const code = storyLanguage(story, story.lang ? [] : await loadSigns(languages.fetchLanguage));
  if (code === null) return null;
  const language = await loadLanguage(code, languages);
  if (language.readers.holdsTalk(composeText(story).text, language))
    language.talk = await languages.loadTalk(code);
  return language;
}
