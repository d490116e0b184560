import type { Tone } from '../../reader/speakers/tone.ts';
import { type Colour, contrast, parseColour } from './colours.ts';

/** How a quotation is drawn in the page. */
export interface MarkStyle {
  tone: Tone;
  isIndirect: boolean;
  isUnsure: boolean;
  /** True for the one that was gone to. */
  isCurrent: boolean;
  /** True on a dark ground. */
  isDark: boolean;
  /** True if the page's own colour of the text could not be read on the tint. */
  isInked: boolean;
}

const TONES: readonly Tone[] = ['1', '2', '3', '4', '5', '6', '7', '8', 'neutral', 'unnamed', 'unattributed'];

/** The colours of a tone on a light or a dark ground. */
interface TonePaint {
  tint: string;
  speaker: string;
  paper: string;
  ink: string;
  /** Style of the line below the words. */
  line: string;
  tintColour: Colour | null;
}

/** Begin of the names of our highlights. A page can read them: they tell a way of drawing, and nothing of who is quoted. */
const NAME = 'clearstory-mark-';

/** Least contrast that text has on what is drawn behind it. */
const READABLE = 4.5;

/** Names a highlight by a number for its style. */
export function nameOf(style: MarkStyle): string {
  const bits = [style.isIndirect, style.isUnsure, style.isCurrent, style.isDark, style.isInked];
  return NAME + bits.reduce((sum, bit) => sum * 2 + Number(bit), TONES.indexOf(style.tone));
}

/** The tones as the reader's own style sheet has them, on light and on dark. */
export type Palette = (tone: Tone, isDark: boolean) => TonePaint;

/**
 * Reads the reader's tokens where its style sheet holds: in a tree of ours.
 * @param tree takes an element for a moment
 */
export function readPalette(tree: ShadowRoot | HTMLElement, view: Window): Palette {
  const known = new Map<string, TonePaint>();
  return (tone, isDark) => {
    const key = `${tone} ${isDark}`;
    const paint = known.get(key) ?? readTone(tree, view, tone, isDark);
    known.set(key, paint);
    return paint;
  };
}

function readTone(tree: ShadowRoot | HTMLElement, view: Window, tone: Tone, isDark: boolean): TonePaint {
  const { ownerDocument } = tree;
  const root = ownerDocument.createElement('div');
  root.className = 'clearstory';
  root.dataset.theme = isDark ? 'dark' : 'light';
  const probe = ownerDocument.createElement('i');
  probe.dataset.tone = tone;
  root.append(probe);
  tree.append(root);
  const resolve = (colour: string): string => {
    probe.style.setProperty('color', colour, 'important');
    return view.getComputedStyle(probe).color;
  };
  const tint = resolve('var(--tint)');
  const paint = {
    tint,
    speaker: resolve('var(--speaker)'),
    paper: resolve('var(--paper)'),
    ink: resolve('var(--ink)'),
    line: view.getComputedStyle(probe).getPropertyValue('--line').trim() || 'solid',
    tintColour: parseColour(tint),
  };
  root.remove();
  return paint;
}

/** Checks that text of a colour can be read on a tone's tint. */
export function isReadable(ink: Colour | null, { tintColour }: TonePaint): boolean {
  return !ink || !tintColour || tintColour[3] === 0 || contrast(ink, tintColour) >= READABLE;
}

/** Share of the tint that lies behind an indirect statement. */
const FAINT = '45%';

/**
 * Writes the rule of a highlight. It changes colours and lines alone, and so no layout. Quotations have the tint and the line
 * of who speaks; doubt is a wavy line; indirect statements are fainter, and dotted where they are in doubt. Firefox before
 * 146 draws no lines in highlights: there the tints remain.
 */
export function ruleOf(style: MarkStyle, palette: Palette): string {
  const { tint, speaker, paper, ink, line } = palette(style.tone, style.isDark);
  const { isIndirect, isUnsure, isCurrent, isInked } = style;
  const drawn = isIndirect ? (isUnsure ? 'dotted' : 'solid') : isUnsure ? 'wavy' : line;
  const width = isIndirect || isUnsure ? '1px' : line === 'double' ? '3px' : '2px';
  const ground = isIndirect ? `color-mix(in srgb, ${tint} ${FAINT}, transparent)` : tint;
  const colours = isCurrent
    ? `background-color: ${speaker}; color: ${paper};`
    : `background-color: ${ground};${isInked ? ` color: ${ink};` : ''}`;
  return `::highlight(${nameOf(style)}) { ${colours} text-decoration: underline ${drawn} ${speaker} ${width}; text-underline-offset: 0.16em; }`;
}
