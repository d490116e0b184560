import type { RuleAction } from '../../types.ts';
import { RuleFault } from '../problems.ts';
import type { RuleMatcher } from '../types.ts';

/**
 * Meaning of a directive that makes a rule: what the rule does, and what it matches. `matcher` may throw
 * RuleFault.
 */
export interface Directive {
  action: RuleAction;
  matcher(value: string, at: number): RuleMatcher;
}

const xpath = (expression: string): RuleMatcher => ({ type: 'xpath', expression });

/** Drops quotation marks from names, as the format's own implementation does. */
const withoutMarks = (value: string): string => value.replace(/['"]/g, '').trim();

/** Writes a value as a string of CSS. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f\0]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;

/**
 * Matches the elements whose class, or whose id, holds all the words. Whole words, as the format's
 * implementation takes it.
 */
function idOrClass(value: string, at: number): RuleMatcher {
  const words = withoutMarks(value).split(/\s+/).filter(Boolean);
  if (words.length === 0) throw new RuleFault(at, 'empty', 'strip_id_or_class');
  const of = (name: string): string => words.map((word) => `[${name}~=${cssString(word)}]`).join('');
  return { type: 'css', selector: `${of('class')}, ${of('id')}` };
}

function imageSource(value: string, at: number): RuleMatcher {
  const part = withoutMarks(value);
  if (part === '') throw new RuleFault(at, 'empty', 'strip_image_src');
  return { type: 'css', selector: `img[src*=${cssString(part)}]` };
}

export const RULES = new Map<string, Directive>([
  ['title', { action: 'headline', matcher: xpath }],
  ['author', { action: 'authors', matcher: xpath }],
  ['date', { action: 'date', matcher: xpath }],
  ['body', { action: 'body', matcher: xpath }],
  ['strip', { action: 'remove', matcher: xpath }],
  ['strip_id_or_class', { action: 'remove', matcher: idOrClass }],
  ['strip_image_src', { action: 'remove', matcher: imageSource }],
  ['native_ad_clue', { action: 'sponsored', matcher: xpath }],
]);

/** Directives that have no meaning here and do no harm, by the code that says why. */
export const IGNORED = new Map<string, string>([
  ...['prune', 'tidy', 'parser', 'convert_double_br_tags', 'strip_comments', 'footnotes'].map(
    (name) => [name, 'ignored_cleaning'] as const,
  ),
  ...['http_header', 'autodetect_next_page'].map((name) => [name, 'ignored_fetching'] as const),
  ...[
    'login_uri',
    'login_username_field',
    'login_password_field',
    'login_extra_fields',
    'requires_login',
    'not_logged_in_xpath',
  ].map((name) => [name, 'ignored_login'] as const),
  ...['insert_detected_image', 'skip_json_ld', 'skip_id_or_class', 'src_lazy_load_attr'].map(
    (name) => [name, 'ignored_own_way'] as const,
  ),
  ...['strip_attr', 'post_strip_attr'].map((name) => [name, 'ignored_attributes'] as const),
  ['autodetect_on_failure', 'ignored_detection'],
]);

/** Directives that mean something that cannot be done here, by the code that says why. */
export const REFUSED = new Map<string, string>([
  ...['find_string', 'replace_string'].map((name) => [name, 'edits_source'] as const),
  ...['next_page_link', 'single_page_link', 'single_page_link_in_feed', 'if_page_contains'].map(
    (name) => [name, 'needs_fetch'] as const,
  ),
  ...['wrap_in', 'dissolve', 'move_into'].map((name) => [name, 'changes_page'] as const),
]);
