// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.fixture.ts';
import { asMarkup, bodyLines, readNews } from './news-page.fixture.ts';
import { PRESS_LINES } from './press-lines.fixture.ts';

/** Returns what is left of a line that stands in a bare paragraph amid or below the story of its language. */
function leftOf(lang: string, line: string, where: 'amid' | 'below'): string[] {
  const { headline, paragraphs } = LANGUAGES.find((each) => each.lang === lang) ?? { paragraphs: [] };
  const told = [...paragraphs, ...paragraphs.map((text) => `${text} ${text}`)];
  const at = where === 'amid' ? 2 : told.length;
  const story = `${asMarkup(told.slice(0, at))}<p>${line}</p>${asMarkup(told.slice(at))}`;
  const lines = bodyLines(readNews({ lang, ...(headline && { headline }), story }));
  expect(lines.filter((text) => told.includes(text))).toEqual(told);
  return lines.filter((text) => !told.includes(text));
}

const linked = (pointer: string): string =>
  pointer.replace('{', '<a href="/news/ferry-by-night">').replace('}', '</a>');

describe.each(PRESS_LINES)('in the language $lang', ({ lang, pointers, asks }) => {
  it.each([...pointers.map(linked), ...asks])('goes amid and below a story: %s', (line) => {
    expect(leftOf(lang, line, 'amid')).toEqual([]);
    expect(leftOf(lang, line, 'below')).toEqual([]);
  });
});
