import { type FeatureReader, ratio } from './feature-reader.ts';
import { kindNumber } from './text.ts';

export const SURROUNDINGS_FEATURES: readonly string[] = [
  'prevWords',
  'prevKind',
  'nextWords',
  'prose3',
  'links5',
  'box1Prose',
  'box1Links',
  'box1Blocks',
  'box2Prose',
  'box2Links',
  'box2Blocks',
  'box3Prose',
  'box3Links',
  'box1Share',
  'box3Share',
  'box4Share',
  'boxPictures',
];

/** Reads features of the lines before and after, and of the boxes around. */
export const readSurroundings: FeatureReader = ({ index, box }, { page: { blocks }, outline }) => {
  const previous = blocks[index - 1];
  const next = blocks[index + 1];
  const second = box.parent ?? box;
  const third = second.parent ?? second;
  const prose1 = outline.prose(box);
  const prose2 = outline.prose(second);
  const prose3 = outline.prose(third);
  const total = outline.totalProse;
  return [
    previous ? previous.stats.words : -1,
    previous ? kindNumber(previous) : -1,
    next ? next.stats.words : -1,
    outline.proseBetween(index - 4, index + 4),
    outline.linkDensityBetween(index - 5, index + 6),
    prose1,
    outline.linkShare(box),
    box.end - box.first,
    prose2,
    outline.linkShare(second),
    second.end - second.first,
    prose3,
    outline.linkShare(third),
    ratio(prose1, total),
    ratio(prose3, total),
    ratio(outline.prose(third.parent ?? third), total),
    outline.pictures(second),
  ];
};
