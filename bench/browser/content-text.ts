const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** The text of an element as a reader sees it: one line a block, white space folded. */
export function contentText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const folded = line.replace(/\s+/g, ' ').trim();
    if (folded !== '') lines.push(folded);
    line = '';
  };
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && SKIPPED.has(node.tagName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const open: Element[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    while (open.length > 0 && !open.at(-1)?.contains(node)) {
      open.pop();
      endLine();
    }
    if (node instanceof Element) {
      if (INLINE.has(node.tagName.toUpperCase())) continue;
      endLine();
      open.push(node);
    } else {
      line += node.nodeValue;
    }
  }
  endLine();
  return lines.join('\n');
}
