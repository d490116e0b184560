import type { RuleSyntax } from '../../../core/rules/types.ts';

/** Lines with content that are read to tell what a text is. */
const MAX_SAMPLED_LINES = 200;

const DIRECTIVE =
  /^(?:title|author|date|body|strip|strip_id_or_class|strip_image_src|strip_attr|native_ad_clue|prune|tidy|test_url|test_contains|find_string|replace_string(?:\(.*\))?|single_page_link|next_page_link|http_header\(.*\)|[a-z]+(?:_[a-z]+)+(?:\(.*\))?)\s*:/;
const FILTER = /#@?[?$%]?\??#|^(?:!|\[adblock|@@|\|\|)/i;

/** The syntax that a text is most likely written in; null where it has no line of either. */
export function syntaxOf(text: string): RuleSyntax | null {
  let filters = 0;
  let directives = 0;
  let seen = 0;
  for (let start = 0; start < text.length && seen < MAX_SAMPLED_LINES; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + 500)).trim();
    start = end + 1;
    if (!line) continue;
    seen++;
    if (DIRECTIVE.test(line)) directives++;
    else if (FILTER.test(line)) filters++;
  }
  if (filters + directives === 0) return null;
  return filters > directives ? 'filters' : 'site-config';
}
