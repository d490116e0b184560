import { ANYWHERE, ELEMENTS, FORM } from './allowed-markup.ts';
import type { Surface } from './driver.ts';

interface Audit {
  /** Things that may not stand in a page of ours: elements, attributes, addresses, and the mark of a script that ran. */
  faults: string[];
  /** Addresses of the pictures that are shown. */
  pictures: string[];
}

interface Allowed {
  elements: Record<string, string>;
  anywhere: string;
}

/** Runs inside: compares every element, attribute and address with what is allowed. */
function compare({ elements, anywhere }: Allowed): Audit {
  const faults: string[] = [];
  if ('canary' in globalThis) faults.push('a script ran');
  const isAnywhere = new RegExp(anywhere);
  const own = location.protocol.endsWith('-extension:') ? `${location.origin}/` : null;

  const schemeOf = (address: string) => {
    try {
      const url = new URL(address);
      return url.href === address || `${address}/` === url.href ? url.protocol : 'not as it is written';
    } catch {
      return 'no address';
    }
  };
  const isLink = (value: string) =>
    /^#[\w/.-]*$/.test(value) || ['http:', 'https:', 'mailto:'].includes(schemeOf(value));
  const isPicture = (value: string) =>
    ['http:', 'https:'].includes(schemeOf(value)) ||
    /^data:image\/(?:png|jpeg|gif|webp|avif)(?:;base64,[A-Za-z0-9+/]+={0,2}|,(?:[\w!$&'()*+,\-./:;=?@~]|%[\da-fA-F]{2})+)$/.test(
      value,
    ) ||
    (own !== null && new URL(value, location.href).href.startsWith(own));
  const isOwnFile = (value: string) => own !== null && new URL(value, location.href).href.startsWith(own);
  const isStyle = (value: string) => !/url\(|image|expression|@import|\\/i.test(value);

  const isValue = (element: Element, name: string, value: string): boolean => {
    if (name === 'style') return isStyle(value);
    if (name === 'src') return element.localName === 'img' ? isPicture(value) : isOwnFile(value);
    if (name === 'href') return element.localName === 'a' ? isLink(value) : isOwnFile(value);
    return true;
  };

  for (const element of document.querySelectorAll('*')) {
    const { localName } = element;
    const allowed = Object.hasOwn(elements, localName) ? elements[localName]?.split(' ') : undefined;
    if (!allowed) {
      faults.push(`<${localName}>`);
      continue;
    }
    if (localName === 'script' && !element.matches('head > [src]')) faults.push('<script> in the page');
    for (const { name, value } of element.attributes) {
      if (!isAnywhere.test(name) && !allowed.includes(name)) faults.push(`<${localName} ${name}>`);
      else if (!isValue(element, name, value)) faults.push(`<${localName} ${name}="${value.slice(0, 80)}">`);
    }
  }
  return { faults, pictures: [...document.querySelectorAll('img')].map(({ src }) => src) };
}

/** Looks at everything that a surface holds, whoever wrote it: what is not on the list is a fault. */
export function audit(surface: Surface, kind: 'reader' | 'options' = 'reader'): Promise<Audit> {
  const elements = kind === 'options' ? { ...ELEMENTS, ...FORM } : { ...ELEMENTS };
  return surface.evaluate(compare, { elements, anywhere: ANYWHERE.source });
}
