import { trusted, unclobbered } from '../../core/blocks/unclobbered.ts';

export type View = Window & typeof globalThis;

/** The window that a node of a page stands in, whatever elements of the page are called; null: in none any more. */
export function viewOf(node: Node): View | null {
  const { nodeType, ownerDocument } = trusted(node);
  const document = nodeType === 9 ? (node as Document) : ownerDocument;
  return document && (unclobbered(document).defaultView as View | null);
}
