import type { FilterStep, RuleMatcher } from '../types.ts';

const patternText = (pattern: string | RegExp): string =>
  typeof pattern === 'string' ? quoted(pattern) : `/${pattern.source}/${pattern.flags}`;

/** Writes a free text as an argument: between quotation marks where it could be taken for something else. */
function quoted(text: string): string {
  const isPlain = /^[^\s"'/()\\=,~][^"'()\\=]*$/.test(text) && text.trimEnd() === text;
  return isPlain ? text : `"${text.replaceAll('"', '\\"')}"`;
}

function stepText(step: FilterStep): string {
  switch (step.step) {
    case 'css':
      return step.selector;
    case 'has-text':
      return `:has-text(${patternText(step.text)})`;
    case 'has':
    case 'not':
      return `:${step.step}(${step.steps.map(stepText).join('')})`;
    case 'upward':
      return `:upward(${step.levels})`;
    case 'upward-to':
      return `:upward(${step.selector})`;
    case 'xpath':
      return `:xpath(${xpathText(step.expression)})`;
    case 'matches-attribute': {
      const value = step.value === null ? '' : `=${patternText(step.value)}`;
      return `:matches-attr(${patternText(step.name)}${value})`;
    }
    case 'min-text-length':
      return `:min-text-length(${step.length})`;
  }
}

/** Writes an expression as it stands; between quotation marks where its brackets do not pair. */
const xpathText = (expression: string): string => {
  const mark = expression.includes('"') ? "'" : '"';
  return expression.includes(mark) ? expression : `${mark}${expression}${mark}`;
};

/** Writes a matcher as the selector of a filter. */
export function matcherText(matcher: RuleMatcher): string {
  if (matcher.type === 'css') return matcher.selector;
  if (matcher.type === 'xpath') return `:xpath(${xpathText(matcher.expression)})`;
  return matcher.steps.map(stepText).join('');
}
