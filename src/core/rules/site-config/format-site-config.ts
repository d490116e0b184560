import { formatRules } from '../format-rules.ts';
import type { Rule, RuleMatcher } from '../types.ts';

const BY_ACTION = {
  headline: 'title',
  authors: 'author',
  date: 'date',
  body: 'body',
  sponsored: 'native_ad_clue',
} as const;

const ID_OR_CLASS = /^((?:\[class~="[^"\\\s]+"\])+), ((?:\[id~="[^"\\\s]+"\])+)$/;
const IMAGE_SOURCE = /^img\[src\*="([^"\\]+)"\]$/;
const CLASS_OR_ID = /^(?:\.|#)(?:-?[_a-zA-Z][\w-]*)$/;

/** Writes a removal as a statement; null where the format cannot say it. */
function strip(matcher: RuleMatcher): string | null {
  if (matcher.type === 'xpath') return `strip: ${matcher.expression}`;
  if (matcher.type !== 'css') return null;
  const [, classes, ids] = ID_OR_CLASS.exec(matcher.selector) ?? [];
  if (classes !== undefined && classes.replaceAll('class', 'id') === ids)
    return `strip_id_or_class: ${[...classes.matchAll(/"([^"]+)"/g)].map(([, word]) => word).join(' ')}`;
  const source = IMAGE_SOURCE.exec(matcher.selector)?.[1];
  if (source !== undefined) return `strip_image_src: ${source}`;
  if (!CLASS_OR_ID.test(matcher.selector)) return null;
  const name = matcher.selector.startsWith('#') ? 'id' : 'class';
  const spaced = `concat(' ', normalize-space(@${name}), ' ')`;
  return name === 'id'
    ? `strip: //*[@id='${matcher.selector.slice(1)}']`
    : `strip: //*[contains(${spaced}, ' ${matcher.selector.slice(1)} ')]`;
}

function statement({ matcher, action, isException, scope }: Rule): string | null {
  if (isException || action === 'keep' || scope.path || scope.exceptPath) return null;
  if (action === 'remove') return strip(matcher);
  return matcher.type === 'xpath' ? `${BY_ACTION[action]}: ${matcher.expression}` : null;
}

/**
 * Writes rules of one site as a site config, a line each; `left` holds those that the format cannot say. The
 * file's name is not part.
 */
export const formatSiteConfig = (rules: readonly Rule[]) => formatRules(rules, statement);
