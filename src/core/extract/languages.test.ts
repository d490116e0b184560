// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type PressLanguage } from './languages.fixture.ts';
import { asMarkup, bodyLines, readNews } from './news-page.fixture.ts';

/** Reads a page whose furniture no name betrays: the words alone say what it is. */
function readWith(
  { lang, dir, headline, paragraphs }: PressLanguage,
  line: string,
  where: 'within' | 'below',
) {
  const furniture = `<div class="x9"><p>${line}</p></div>`;
  const [first = '', ...rest] = paragraphs;
  const story =
    where === 'below'
      ? asMarkup(paragraphs) + furniture
      : `${asMarkup([first])}${furniture}${asMarkup(rest)}`;
  return readNews({ lang, headline, story, ...(dir && { dir }) });
}

describe.each(LANGUAGES)('in the language $lang', (language) => {
  it('a story keeps its paragraphs and its direction', () => {
    const story = readNews({
      lang: language.lang,
      headline: language.headline,
      story: asMarkup(language.paragraphs),
      ...(language.dir && { dir: language.dir }),
    });
    expect(bodyLines(story)).toEqual(language.paragraphs);
    expect(story).toMatchObject({
      lang: language.lang,
      dir: language.dir ?? 'ltr',
      headline: language.headline,
    });
  });

  const lines = Object.entries(language.furniture).flatMap(([reason, all]) =>
    all.map((line) => ({ reason, line })),
  );
  it.each(lines)('leaves out as $reason: $line', ({ reason, line }) => {
    for (const where of ['within', 'below'] as const) {
      const story = readWith(language, line, where);
      expect(bodyLines(story), where).toEqual(language.paragraphs);
      const entry = story.removals.find(({ text }) => text.includes(line));
      expect(entry?.reason, where).toBe(reason);
    }
  });
});
