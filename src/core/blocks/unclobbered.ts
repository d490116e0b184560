/**
 * The document or form as its interface describes it, whatever the page calls its own elements: a field named
 * "firstChild" or an image named "body" hides the property of that name (HTML standard, named access on the
 * `Document` and `form` objects). Reads only; methods come bound.
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

/** A node with properties that can be trusted: most have them, those of a form may be hidden by its fields' names. */
export function trusted<N extends Node>(node: N): N {
  const { nodeType, localName } = node as N & Partial<Element>;
  const isPlain = nodeType === 3 || (nodeType === 1 && typeof localName === 'string' && localName !== 'form');
  return isPlain ? node : unclobbered(node);
}
