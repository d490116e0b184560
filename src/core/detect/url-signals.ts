import { isIn, isOneOf, ramp, type Signals, when } from './signal.ts';
import { wordCount } from './text-measure.ts';
import type { UrlFacts } from './url-facts.ts';

const STORY =
  ' news article articles story stories opinion politics world business sport sports culture features ' +
  'press journal column columns analysis lifestyle entertainment magazine local national international ' +
  'economy science health technology tech artikel nachrichten politik wirtschaft kultur panorama ' +
  'actualite actualites politique economie societe noticia noticias politica economia sociedad cultura ' +
  'deportes mundo notizie cronaca nieuws wiadomosci novosti haber haberler gundem ';
const BLOG =
  ' blog blogs insight insights post posts article articles learn resources guide guides academy advice ' +
  'tips recipe recipes ';
const SHOP =
  ' product products shop store collection collections cart p dp ip c b item itm cat category ' +
  'categories catalog browse buy listing sku pd produkt produkte produit produits producto productos ' +
  'prodotti ';
const FORUM =
  ' forum forums thread threads topic t question questions discussion discussions comments community ' +
  'viewtopic.php showthread.php r issues board boards ';
const DOCS =
  ' doc docs documentation reference api manual wiki handbook userguide user-guide tutorial tutorials ' +
  'stable latest help man ';
const SERVICE =
  ' service services solution solutions program programs course courses training pricing location ' +
  'locations about contact careers rental rentals insurance department departments admissions ' +
  'academics certification portfolio leistungen servicios ';
const FORUM_HOST = ' forum forums community discuss discussion board boards answers ask bbs talk users ';
const DOCS_HOST = ' doc docs developer developers dev wiki manual help support api ';
const HOME = ' index home default ';
const DATE = /(?:^|\/)(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:\/|-|\d\d|$)/;
/** A number that a shop, a forum or a catalogue gives its entries. */
const NUMBER = /\d{5}/;
const ENDING = /\.[a-z]\w{1,4}$/;

const slugWords = (segment: string): number => wordCount(segment.replace(ENDING, ''));
const isHome = (segment = ''): boolean => segment.length === 2 || isIn(HOME, segment.replace(ENDING, ''));

/** Signals from the words of the address, which stand for kinds of pages on any site. */
export function urlSignals({ label, segments }: UrlFacts): Signals {
  const path = segments.join('/');
  const parents = segments.slice(0, -1);
  const words = segments.map(slugWords);
  return {
    'url-root': when(label && (segments.length === 0 || (segments.length === 1 && isHome(segments[0])))),
    'url-date': when(DATE.test(path)),
    'url-number': when(NUMBER.test(path)),
    'url-slug': ramp(words.at(-1) ?? 0, 2, 7),
    'url-slug-inside': ramp(Math.max(0, ...words), 2, 7),
    'url-story': when(isOneOf(STORY, parents)),
    'url-blog': when(isOneOf(BLOG, parents)),
    'url-shop': when(isOneOf(SHOP, segments)),
    'url-forum': when(isOneOf(FORUM, segments) || isIn(FORUM_HOST, label)),
    'url-docs': when(isOneOf(DOCS, segments) || isIn(DOCS_HOST, label)),
    'url-service': when(isOneOf(SERVICE, segments)),
  };
}
