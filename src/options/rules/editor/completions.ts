import type { RuleSyntax } from '../../../core/rules/types.ts';

/** A word that can be written in the place of what is typed. */
export interface Completion {
  /** The text that is written. */
  text: string;
  /** The text after it, as documentation writes it: shown, not written. */
  hint: string;
}

export interface Completions {
  /** Offsets in the text of the word that is being typed; it ends at the caret. */
  from: number;
  to: number;
  options: Completion[];
}

const words = (pairs: Record<string, string>): Completion[] =>
  Object.entries(pairs).map(([text, hint]) => ({ text, hint }));

const DIRECTIVES = words({
  'title: ': 'XPath',
  'author: ': 'XPath',
  'date: ': 'XPath',
  'body: ': 'XPath',
  'strip: ': 'XPath',
  'strip_id_or_class: ': 'name',
  'strip_image_src: ': 'text',
  'native_ad_clue: ': 'XPath',
  'test_url: ': 'https://…',
  'test_contains: ': 'text',
});

const OPERATORS = words({
  ':has(': 'selector)',
  ':not(': 'selector)',
  ':has-text(': 'text | /regex/i)',
  ':upward(': 'n | selector)',
  ':xpath(': 'XPath)',
  ':matches-path(': '/path)',
  ':matches-attr(': 'name="value")',
  ':min-text-length(': 'n)',
  ':remove()': '',
  ':keep()': '',
});

/**
 * Finds the completions at the caret: a directive at the beginning of a line of a site config, an operator in a filter.
 * @param isAsked whether the reader asked for it; else nothing is offered before something of the word is there
 * @returns null where nothing fits
 */
export function completionsAt(
  text: string,
  caret: number,
  syntax: RuleSyntax,
  isAsked: boolean,
): Completions | null {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  const typed =
    syntax === 'site-config'
      ? /^\s*([a-z_]*)$/.exec(line)?.[1]
      : /#@?\??#/.test(line)
        ? /:[a-z-]*$/.exec(line)?.[0]
        : undefined;
  if (typed === undefined || (typed === '' && !isAsked)) return null;
  const options = (syntax === 'site-config' ? DIRECTIVES : OPERATORS).filter(
    (it) => it.text.startsWith(typed) && it.text.trimEnd() !== typed,
  );
  return options.length === 0 ? null : { from: caret - typed.length, to: caret, options };
}
