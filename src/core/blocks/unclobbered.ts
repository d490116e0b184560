/**
 * Wraps a document or form so that its properties are those of its interface, whatever the page calls its own
 * elements: a field named "firstChild" or an image named "body" hides the property of that name (HTML
 * standard, named access on the `Document` and `form` objects). For reading only; methods come bound.
 */
export function unclobbered<T extends object>(node: T): T {
  const plain: object = Object.getPrototypeOf(node);
  return new Proxy(node, {
    get: (target, key) => {
      const value: unknown = Reflect.get(plain, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/**
 * Returns a node whose properties can be trusted: the node itself or, for a form, whose fields' names may
 * hide them, its `unclobbered` wrapper.
 */
export function trusted<N extends Node>(node: N): N {
  const { nodeType, localName } = node as N & Partial<Element>;
  const isPlain = nodeType === 3 || (nodeType === 1 && typeof localName === 'string' && localName !== 'form');
  return isPlain ? node : unclobbered(node);
}
