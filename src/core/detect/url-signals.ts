import { ramp, type SignalOf, when } from './signal.ts';
import { wordCount } from './text-measure.ts';
import type { UrlFacts } from './url-facts.ts';

const STORY =
  /^(?:news|articles?|story|stories|opinion|politics|world|business|sports?|culture|features|press|journal|columns?|analysis|lifestyle|entertainment|magazine|local|national|international|economy|science|health|technology|tech|artikel|nachrichten|politik|wirtschaft|kultur|panorama|actualites?|politique|economie|societe|noticias?|politica|economia|sociedad|cultura|deportes|mundo|notizie|cronaca|nieuws|wiadomosci|novosti|haber|haberler|gundem)$/;
const BLOG = /^(?:blogs?|insights?|posts?|articles?|learn|resources|guides?|academy|advice|tips|recipes?)$/;
const SHOP =
  /^(?:products?|shop|store|collections?|cart|p|dp|ip|c|b|item|itm|cat|category|categories|catalog|browse|buy|listing|sku|pd|produkte?|produits?|productos?|prodotti)$/;
const FORUM =
  /^(?:forums?|threads?|topic|t|questions?|discussions?|comments|community|viewtopic\.php|showthread\.php|r|issues|boards?)$/;
const DOCS =
  /^(?:docs?|documentation|reference|api|manual|wiki|handbook|user-?guide|tutorials?|stable|latest|help|man\d?)$/;
const SERVICE =
  /^(?:services?|solutions?|programs?|courses?|training|pricing|locations?|about|contact|careers|rentals?|insurance|departments?|admissions?|academics|certification|portfolio|leistungen|servicios)$/;
const FORUM_HOST = /^(?:forums?|community|discuss|discussion|boards?|answers|ask|bbs|talk|users)$/;
const DOCS_HOST = /^(?:docs?|developers?|dev|wiki|manual|help|support|api)$/;
const DATE = /(?:^|\/)(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:\/|-|\d\d|$)/;

const ENDING = /\.[a-z]\w{1,4}$/;
const slugWords = (segment: string): number => wordCount(segment.replace(ENDING, ''));
const has = ({ segments }: UrlFacts, pattern: RegExp): boolean =>
  segments.some((segment) => pattern.test(segment));
const isUnder = ({ segments }: UrlFacts, pattern: RegExp): boolean =>
  segments.some((segment, i) => i < segments.length - 1 && pattern.test(segment));

/** What the address says: its words stand for kinds of pages on any site. */
export const URL_SIGNALS: readonly SignalOf<UrlFacts>[] = [
  {
    name: 'url-root',
    measure: ({ label, segments }) =>
      when(
        label &&
          (!segments.length ||
            (segments.length === 1 && /^(?:index|home|default|[a-z]{2})(?:\.\w+)?$/.test(segments[0] ?? ''))),
      ),
  },
  { name: 'url-date', measure: ({ segments }) => when(DATE.test(segments.join('/'))) },
  { name: 'url-slug', measure: ({ segments }) => ramp(slugWords(segments.at(-1) ?? ''), 2, 7) },
  { name: 'url-slug-inside', measure: ({ segments }) => ramp(Math.max(0, ...segments.map(slugWords)), 2, 7) },
  { name: 'url-story', measure: (url) => when(isUnder(url, STORY)) },
  { name: 'url-blog', measure: (url) => when(isUnder(url, BLOG)) },
  { name: 'url-shop', measure: (url) => when(has(url, SHOP)) },
  { name: 'url-forum', measure: (url) => when(has(url, FORUM) || FORUM_HOST.test(url.label)) },
  { name: 'url-docs', measure: (url) => when(has(url, DOCS) || DOCS_HOST.test(url.label)) },
  { name: 'url-service', measure: (url) => when(has(url, SERVICE)) },
];
