import { safeLink } from '../../core/addresses/safe-address.ts';
import type { RichText, TextRun } from '../../core/index.ts';
import { cleanText } from '../clean-text.ts';

/** Characters that mean something anywhere in a line of CommonMark or GitHub Flavored Markdown. */
const SPECIAL = /[\\`*_[\]<>|~]|&(?=#?\w+;)|!(?=\[)/g;
/** Characters that make a line something other than text where they stand first. */
const AT_START = /^([ \t]*)(#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$)|=+|-{3,}|(\d{1,9})([.)])(?=\s|$))/gm;

/** Text that Markdown shows as it is written. */
export function escapeMarkdown(text: string): string {
  return (
    cleanText(text)
      .replace(SPECIAL, '\\$&')
      .replace(AT_START, (_, space: string, mark: string, digits?: string, sign?: string) =>
        digits ? `${space}${digits}\\${sign}` : `${space}\\${mark}`,
      )
      // Bare addresses would become links of their own.
      .replace(
        /\b(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi,
        (it) => `${it.slice(0, -1)}&#${it.charCodeAt(it.length - 1)};`,
      )
  );
}

/** An address between the brackets of a link. */
export const markdownAddress = (address: string): string =>
  address.replace(/[\s()<>\\]/g, (it) => `%${it.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** Code between more backticks than it holds in a row. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const gap = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text.replaceAll('\n', ' ')}${gap}${fence}`;
}

/** A block of code. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${cleanText(text)}\n${fence}`;
}

function runText(run: TextRun): string {
  const styles = run.styles ?? [];
  const text = cleanText(run.text);
  // Marks of emphasis must touch the words that they are for.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (!core) return text;
  let shown = styles.includes('code') ? codeSpan(core) : escapeMarkdown(core);
  if (styles.includes('subscript')) shown = `<sub>${shown}</sub>`;
  if (styles.includes('superscript')) shown = `<sup>${shown}</sup>`;
  if (styles.includes('struck')) shown = `~~${shown}~~`;
  if (styles.includes('emphasis')) shown = `*${shown}*`;
  if (styles.includes('strong')) shown = `**${shown}**`;
  const href = safeLink(run.href);
  if (href) shown = `[${shown}](${markdownAddress(href)})`;
  return `${before}${shown}${after}`;
}

/** Flowing text; a line end in it is a hard break. */
export function inlineMarkdown(text: RichText): string {
  return text
    .map(runText)
    .join('')
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, '\\\n');
}
