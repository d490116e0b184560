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
