// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRoots, selectAll } from './roots.ts';
import { exactSelector, similarSelector } from './selectors.ts';

interface Node {
  tag: string;
  names: Record<string, string>;
  isShadow: boolean;
  children: Node[];
}

const text = fc.oneof(
  fc.constantFrom(
    'teaser',
    'promo box',
    'is-open',
    'css-1a2b3c',
    'lead',
    'col-2 teaser',
    '2nd',
    '-',
    '--x',
    '-1a',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const { page } = fc.letrec<{ page: Node }>((tie) => ({
  page: fc.record({
    tag: fc.constantFrom('div', 'p', 'section', 'aside', 'x-card', 'form', 'span'),
    names: fc.dictionary(fc.constantFrom('id', 'class', 'role', 'data-kind', 'name', 'aria-label'), text, {
      maxKeys: 3,
    }),
    isShadow: fc.boolean(),
    children: fc.oneof({ maxDepth: 4 }, fc.constant<Node[]>([]), fc.array(tie('page'), { maxLength: 4 })),
  }),
}));

function build({ tag, names, isShadow, children }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(names)) element.setAttribute(name, value);
  const hasShadow = isShadow && ['div', 'x-card', 'section'].includes(tag);
  const root = hasShadow ? element.attachShadow({ mode: 'open' }) : element;
  root.append(...children.map(build));
  return element;
}

describe('selectors of any page', () => {
  it('match the element that they were made for, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), fc.nat(), (pages, pick) => {
        document.body.replaceChildren(...pages.map(build));
        const roots = searchRoots(document);
        const elements = selectAll(roots, '*');
        const target = elements[pick % elements.length] as Element;
        const exact = exactSelector([target], roots);
        if (exact === null) expect(target.getRootNode()).not.toBe(document);
        else expect(selectAll(roots, exact)).toEqual([target]);
      }),
      { numRuns: 200 },
    );
  });

  it('match all of several elements, and nothing else', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), (root, picks) => {
        document.body.replaceChildren(build(root));
        const roots = searchRoots(document);
        const elements = selectAll([document], '*');
        const targets = [...new Set(picks.map((pick) => elements[pick % elements.length] as Element))];
        const exact = exactSelector(targets, roots);
        expect(new Set(selectAll(roots, exact ?? ''))).toEqual(new Set(targets));
      }),
      { numRuns: 100 },
    );
  });

  it('match the element and others where they are to match what is like it', () => {
    fc.assert(
      fc.property(page, fc.nat(), (root, pick) => {
        document.body.replaceChildren(build(root));
        const roots = searchRoots(document);
        const elements = selectAll(roots, '*');
        const target = elements[pick % elements.length] as Element;
        const similar = similarSelector(target, roots);
        if (similar === null) return;
        const found = selectAll(roots, similar);
        expect(found).toContain(target);
        expect(found.length).toBeGreaterThan(1);
      }),
      { numRuns: 100 },
    );
  });
});
