import { ZONES } from '../../blocks/tags.ts';
import { Trait } from '../../blocks/traits.ts';
import { type FeatureReader, ratio } from './feature-reader.ts';

/** The tags of a block's element by their number. */
export const TAGS = 'p div li td span section article a blockquote h1 h2 h3 h4 h5 dd dt th'.split(' ');

const zone = (tag: string): number => ZONES.get(tag) ?? 0;
const MAIN = zone('main');
const HEADER = zone('header');
const ASIDE = zone('aside');
const FORM = zone('form');

export const BOX_FEATURES: readonly string[] = [
  'level',
  'tag',
  'hidden',
  'inList',
  'inMain',
  'inHeader',
  'inAside',
  'inForm',
  'listLength',
  'likeness',
  'likenessLinks',
  'likenessCount',
];

/**
 * Reads features of the element around the text, the part of the page it stands in, and other boxes of its
 * make.
 */
export const readBox: FeatureReader = ({ box }, { outline }) => {
  const { list, heading, zone } = box;
  const like = outline.likeness(box);
  return [
    heading ? Number(heading.tag[1]) : 0,
    TAGS.indexOf(box.tag),
    box.inherited & Trait.hidden ? 1 : 0,
    list ? 1 : 0,
    zone & MAIN ? 1 : 0,
    zone & HEADER ? 1 : 0,
    zone & ASIDE ? 1 : 0,
    zone & FORM ? 1 : 0,
    list ? list.end - list.first : 0,
    ratio(like.prose, outline.totalProse),
    ratio(like.links, like.length),
    like.count,
  ];
};
