import type { PersonName } from './person-name.ts';
import type { Reference } from './reference.ts';

const nameOf = (name: PersonName) =>
  'literal' in name
    ? name
    : {
        family: name.family,
        given: name.given,
        ...(name.particle && { 'non-dropping-particle': name.particle }),
      };

/** A reference as CSL-JSON, the format of citeproc, Zotero and Pandoc: a list of one; what is not known is left out. */
export function cslJson(reference: Reference): string {
  const { key, title, authors, paper, date, lang, abstract, url, note } = reference;
  const item = {
    id: key,
    type: paper ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(paper && { 'container-title': paper }),
    ...(date && { issued: { 'date-parts': [date] } }),
    ...(lang && { language: lang }),
    ...(abstract && { abstract }),
    ...(url && { URL: url }),
    ...(note && { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
