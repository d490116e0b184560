import { trusted, unclobbered } from '../../core/blocks/unclobbered.ts';
import { type Ground, groundOf } from './colours.ts';
import { isReadable, type MarkStyle, nameOf, type Palette, ruleOf } from './mark-styles.ts';
import type { PageMark } from './marked-story.ts';
import { type View, viewOf } from './view-of.ts';

/** A root of the page that a style sheet can be given to. */
type Root = Document | ShadowRoot;

/** Draws quotations in a page. */
export interface MarkPainter {
  /** Draws these, and no others any more. @param current ranges that are drawn as gone to */
  paint(marks: readonly PageMark[], current: readonly Range[]): void;
  /** Gives a page back its style sheets where it has taken ours away. */
  keepStyles(): void;
  /** Takes everything back. */
  clear(): void;
}

/** Checks that a browser draws highlights. */
export const canHighlight = (view: Window): boolean => 'Highlight' in view && 'highlights' in CSS;

// An element of the page may be called "adoptedStyleSheets", and so hide the document's own.
const sheetsOf = (root: Root): CSSStyleSheet[] => [...unclobbered(root).adoptedStyleSheets];
const giveSheets = (root: Root, sheets: readonly CSSStyleSheet[]) =>
  Reflect.set(Object.getPrototypeOf(root), 'adoptedStyleSheets', sheets, root);

/**
 * Draws through the browser's registry of highlights and adopted style sheets, so that no node of the page is touched. The
 * page can read both: in the registry stand ranges of its own text, and numbers for names.
 */
export function createPainter(palette: Palette): MarkPainter {
  const sheets = new Map<Root, CSSStyleSheet>();
  /** The names that we have set in each window: Firefox lets no script of an extension list those of a registry. */
  const drawn = new Map<View, Set<string>>();

  function keepStyles(): void {
    for (const [root, sheet] of sheets)
      if (!sheetsOf(root).includes(sheet)) giveSheets(root, [...sheetsOf(root), sheet]);
  }

  function wipe(): void {
    for (const [view, names] of drawn) for (const name of names) view.CSS.highlights.delete(name);
    drawn.clear();
  }

  function paint(marks: readonly PageMark[], current: readonly Range[]): void {
    const grounds = new Map<Element, Ground>();
    const wanted = new Map<View, Map<string, { style: MarkStyle; ranges: Range[] }>>();
    const roots = new Set<Root>();
    const chosen = new Set(current);
    const add = (range: Range, look: Pick<MarkStyle, 'tone' | 'isIndirect' | 'isUnsure'>) => {
      const element = trusted(range.startContainer).parentElement;
      const view = element && viewOf(element);
      if (!element || !view) return;
      const ground = grounds.get(element) ?? groundOf(element);
      grounds.set(element, ground);
      const isInked = !isReadable(ground.ink, palette(look.tone, ground.isDark));
      const style = { ...look, isCurrent: chosen.has(range), isDark: ground.isDark, isInked };
      roots.add(trusted(element).getRootNode() as Root);
      const ofView = wanted.get(view) ?? new Map();
      wanted.set(view, ofView);
      const same = ofView.get(nameOf(style));
      if (same) same.ranges.push(range);
      else ofView.set(nameOf(style), { style, ranges: [range] });
      chosen.delete(range);
    };
    for (const { shown, ranges } of marks)
      for (const range of ranges)
        add(range, {
          tone: shown.tone,
          isIndirect: shown.quote.kind === 'indirect',
          isUnsure: shown.isUnsure,
        });
    // Words that are gone to and that nobody is quoted with.
    for (const range of chosen) add(range, { tone: 'neutral', isIndirect: false, isUnsure: false });
    const rules = [...wanted.values()].flatMap((ofView) =>
      [...ofView.values()].map(({ style }) => ruleOf(style, palette)),
    );
    dress(roots, [...new Set(rules)].join('\n'));
    wipe();
    for (const [view, ofView] of wanted) {
      drawn.set(view, new Set(ofView.keys()));
      for (const [name, { ranges }] of ofView) view.CSS.highlights.set(name, new view.Highlight(...ranges));
    }
  }

  function dress(roots: ReadonlySet<Root>, css: string): void {
    // A page may make new trees all the time: those that are gone are not held on to.
    for (const root of sheets.keys()) if (!roots.has(root)) undress(root);
    for (const root of roots) {
      const view = viewOf(root);
      if (!sheets.has(root) && view) sheets.set(root, new view.CSSStyleSheet());
    }
    for (const sheet of sheets.values()) sheet.replaceSync(css);
    keepStyles();
  }

  function undress(root: Root): void {
    const own = sheets.get(root);
    giveSheets(
      root,
      sheetsOf(root).filter((sheet) => sheet !== own),
    );
    sheets.delete(root);
  }

  return {
    paint,
    keepStyles,
    clear() {
      wipe();
      for (const root of sheets.keys()) undress(root);
    },
  };
}
