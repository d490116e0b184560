import { cleanText } from '../clean-text.ts';
import { isAttribute, isElement } from './allowed.ts';
import type { Markup } from './element.ts';

/** Elements that have no content in HTML, which writes them without an end tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'link', 'meta']);
/** Elements whose content HTML reads as it stands; ours hold constants only. */
const RAW = new Set(['style']);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as content or as a value in double quotes, in HTML as in XML. */
const escapeText = (text: string): string => cleanText(text).replace(/[&<>"]/g, (it) => ENTITIES[it] ?? '');

/** Line ends and tabs in a value survive XML only as references. */
const escapeValue = (text: string): string =>
  escapeText(text).replace(/[\n\t]/g, (it) => `&#${it.charCodeAt(0)};`);

/**
 * Writes markup as HTML or as XML; attributes that are not on the list (`allowed.ts`) are left out.
 * @throws Error where an element is not on the list, or where something but plain style sheets stands in one that is read
 * as it stands
 */
export function serialize(markup: Markup, syntax: 'html' | 'xml'): string {
  if (typeof markup === 'string') return escapeText(markup);
  const { tag, attributes, children } = markup;
  if (!isElement(tag)) throw new Error(`no file of ours holds <${tag}>`);
  const allowed = Object.entries(attributes).filter(([name, value]) => isAttribute(name, value));
  const open = allowed.map(([name, value]) => ` ${name}="${escapeValue(value)}"`);
  if (VOID.has(tag) && children.length === 0)
    return `<${tag}${open.join('')}${syntax === 'xml' ? '/>' : '>'}`;
  const isRaw = syntax === 'html' && RAW.has(tag);
  const content = children.map((child) => (isRaw ? rawText(child) : serialize(child, syntax)));
  // HTML drops a line end that begins a pre.
  const gap = syntax === 'html' && tag === 'pre' ? '\n' : '';
  return `<${tag}${open.join('')}>${gap}${content.join('')}</${tag}>`;
}

function rawText(child: Markup): string {
  if (typeof child !== 'string' || child.includes('<')) throw new Error('not a plain style sheet');
  return child;
}
