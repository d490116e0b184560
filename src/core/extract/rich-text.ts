import type { RawRun } from '../blocks/run-builder.ts';
import { linkUrl } from '../blocks/urls.ts';
import type { RichText, TextRun, TextStyle } from '../types.ts';

const STYLES: readonly TextStyle[] = ['strong', 'emphasis', 'code', 'subscript', 'superscript', 'struck'];

/**
 * Turns runs as the page has them into runs of a story. Resolves links, drops those that may not be followed,
 * and merges neighbours of one styling.
 * @param base address from which relative links start
 */
export function toRichText(runs: readonly RawRun[], base: string): RichText {
  const text: RichText = [];
  for (const run of runs) {
    const next = toTextRun(run, base);
    const last = text.at(-1);
    if (last && last.href === next.href && last.styles?.join() === next.styles?.join())
      last.text += next.text;
    else text.push(next);
  }
  return text;
}

function toTextRun({ text, mask, href }: RawRun, base: string): TextRun {
  const run: TextRun = { text };
  if (mask) run.styles = STYLES.filter((_, bit) => mask & (1 << bit));
  const url = linkUrl(href, base);
  if (url) run.href = url;
  return run;
}
