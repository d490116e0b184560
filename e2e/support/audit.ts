import type { Surface } from './driver.ts';

interface Audit {
  /** What may not stand in a page of ours: elements, attributes, addresses, and the mark of a script that ran. */
  faults: string[];
  /** Addresses of the pictures that are shown. */
  pictures: string[];
}

/** Looks at everything that a surface holds, whoever wrote it. */
export function audit(surface: Surface): Promise<Audit> {
  return surface.evaluate(() => {
    const faults: string[] = [];
    if ('canary' in globalThis) faults.push('a script ran');
    const forbidden =
      'body script, iframe, frame, object, embed, form, base, meta[http-equiv], svg script, animate, set, foreignObject, math, template, [srcdoc], [style*="url("]';
    for (const element of document.querySelectorAll(forbidden)) faults.push(`<${element.localName}>`);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) faults.push(`<${element.localName} ${name}>`);
        const isAddress = /^(?:href|src|srcset|poster|action|formaction|data|ping|cite)$/.test(name);
        if (!isAddress || element.matches('head *, use')) continue;
        const isPicture = element.localName === 'img' && /^(?:https?:|data:image\/(?!svg))/.test(value);
        const isLink = element.localName === 'a' && /^(?:https?:|mailto:|#)/.test(value);
        if (!isPicture && !isLink) faults.push(`<${element.localName} ${name}="${value.slice(0, 80)}">`);
      }
    }
    return { faults, pictures: [...document.querySelectorAll('img')].map(({ src }) => src) };
  });
}
