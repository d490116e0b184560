// @ts-check

/** @typedef {import('vite').ESTree.Node} Node */

/**
 * Finds the name that a node gives: an identifier's, a string's, a member's last.
 * @param {Node | null | undefined} node
 * @returns {string | null}
 */
export function nameOf(node) {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'JSXIdentifier') return node.name;
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node?.type === 'TemplateLiteral')
    return node.quasis.length === 1 ? (node.quasis[0]?.value.cooked ?? null) : null;
  if (node?.type === 'MemberExpression') return nameOf(node.property);
  return null;
}
