import type english from '../../../public/_locales/en/messages.json';

/** The messages that are said aloud, in the order in which `spoken-words.json` has them. */
const SPOKEN = ['aloudEndOfQuote', 'aloudQuoteOfNobody', 'unnamedSource', 'aloudPerhaps'] as const;

/**
 * Gathers the words that are said between a story's own, by folder of their language: they are said in the language of
 * the story, and a browser gives us messages in its own alone.
 */
export function packSpokenWords(): Record<string, string[]> {
  const all = import.meta.glob<typeof english>('../../../public/_locales/*/messages.json', {
    eager: true,
    import: 'default',
  });
  return Object.fromEntries(
    Object.entries(all).map(([path, messages]) => [
      path.split('/').at(-2) ?? '',
      SPOKEN.map((key) => messages[key].message),
    ]),
  );
}
