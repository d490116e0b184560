/**
 * Characters that are not seen in a text, as classes of a pattern. Listed, since a class by Unicode property
 * takes the browser most of a millisecond to build, in every page anew; `unseen.test.ts` holds the list
 * against the properties themselves.
 */
const CONTROLS = String.raw`\0-\x08\x0e-\x1f\x7f-\x9f`;
/**
 * Characters drawn as a space, or as nothing where the font has no Hangul: the Hangul fillers and the blank
 * of Braille.
 */
const BLANKS = String.raw`\u115f\u1160\u2800\u3164\uffa0`;
/**
 * Characters that never matter: Default_Ignorable_Code_Point up to U+FFFF but for the fillers and `HIDDEN`,
 * with the marks of annotations.
 */
const IDLE = String.raw`\xad\u034f\u17b4\u17b5\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffc`;
/**
 * Characters that are not seen but may change the shape of those beside them: joiners, marks of direction,
 * selectors of variants.
 */
const HIDDEN = String.raw`\u061c\u180b-\u180f\u200c-\u200f\ufe00-\ufe0f`;
/**
 * Characters of that kind beyond U+FFFF: controls of Egyptian, of shorthand and of music; tags and selectors.
 * `LEADS` holds their first UTF-16 units.
 */
const HIDDEN_BEYOND = String.raw`\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;
const LEADS = String.raw`\ud80d\ud82f\ud834\udb40-\udb43`;
/** All characters that are not seen, for a class of a pattern with the flag "u". */
export const UNSEEN = CONTROLS + BLANKS + IDLE + HIDDEN + HIDDEN_BEYOND;

/**
 * Characters outside the few ranges that most texts are written in. A quick test, since most texts have
 * nothing to take out: it takes a tenth of the time of the whole list. Texts with emoji need that, too.
 */
const RARE =
  /[^\t-\r -~\xa0-\xac\xae-\u02ff\u0370-\u061b\u061d-\u115e\u2010-\u2029\u202f-\u205f\u2801-\u3163\u3165-\ud7ff]/;
const ANY = new RegExp(`[${CONTROLS}${BLANKS}${IDLE}${HIDDEN}${LEADS}]`);
const ALL_IDLE = new RegExp(`[${IDLE}]+`, 'g');
/**
 * The flag of a part of a country (Unicode's report 51, emoji tag sequence) as a whole, or one character that
 * is not seen.
 */
const EACH = new RegExp(
  String.raw`\u{1f3f4}[\u{e0030}-\u{e007a}]{3,6}\u{e007f}|[${CONTROLS}${BLANKS}${HIDDEN}${HIDDEN_BEYOND}]`,
  'gu',
);

const CONTROL = new RegExp(`^[${CONTROLS}]`);
const BLANK = new RegExp(`^[${BLANKS}]`);

/** Letters and signs whose shapes joiners change: Arabic and its kin, Mongolian, the scripts of India and beyond. */
const JOINING =
  /[\u0620-\u06ff\u0710-\u07ff\u0840-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1820-\u18aa\u1b00-\u1bbf\ua840-\ua87f\ua8e0-\ua8ff\uaa60-\uaa7f\ufb50-\ufdff\ufe70-\ufefc]/;
const PICTOGRAPH =
  /[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\u{1f000}-\u{1faff}]/u;
const MONGOLIAN = /[\u1820-\u18aa]/;
const IDEOGRAPH = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
/** Selectors that choose among the shapes of a sign of mathematics or of an ideograph. */
const VARIED = /[\u2200-\u22ff\u2a00-\u2aff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const RIGHT_TO_LEFT =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const SMALL = /\p{Ll}/u;
/** A character that is no letter, no space and not itself unseen: a sign or a digit. */
const SIGN = /[^\p{L}\p{M}\p{Cf}\s]/u;
/** End of text, or a character that no space stands before. */
const CLOSING = /^(?:$|[\s.,;:!?…)\]}”’»])/;

/** One character that is not seen by itself, and the two beside it. */
interface UnseenCharacter {
  mark: string;
  /** The character before it that stays; '' at the beginning. */
  before: string;
  /** The character after it; '' at the end. */
  after: string;
  /** True if the text holds letters that are read from right to left. */
  isRightToLeft: () => boolean;
}

/** True if the character changes how those beside it are seen. */
function matters({ mark, before, after, isRightToLeft }: UnseenCharacter): boolean {
  const code = mark.codePointAt(0) ?? 0;
  if (code === 0x200c) return JOINING.test(before) && JOINING.test(after);
  if (code === 0x200d)
    return (
      JOINING.test(before) ||
      JOINING.test(after) ||
      ((before === '\ufe0f' || PICTOGRAPH.test(before)) && PICTOGRAPH.test(after))
    );
  if (code === 0x200e || code === 0x200f || code === 0x061c)
    return isRightToLeft() && SIGN.test(before + after);
  if (code >= 0x180b && code <= 0x180f) return MONGOLIAN.test(before);
  if (code === 0xfe0e || code === 0xfe0f)
    return PICTOGRAPH.test(before) || (/[\d#*]/.test(before) && after === '\u20e3');
  if (code >= 0xfe00 && code <= 0xfe02) return VARIED.test(before);
  return code >= 0xe0100 && code <= 0xe01ef && IDEOGRAPH.test(before);
}

function shownFor(character: UnseenCharacter): string {
  const { mark, before, after } = character;
  if (CONTROL.test(mark)) return '\ufffd';
  if (BLANK.test(mark)) return CLOSING.test(after) || (SMALL.test(after) && /\p{L}/u.test(before)) ? '' : ' ';
  return matters(character) ? mark : '';
}

/** Returns the character that ends at an offset, halves of a surrogate pair together. */
function lastOf(text: string, end: number): string {
  const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  return text.slice(end - (isHalf ? 2 : 1), end);
}

const firstFrom = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';

/**
 * Returns a text as it is seen, so that two texts that look the same are the same and none is read backwards.
 * Takes out what is not seen unless it changes what stands beside it (joiners and selectors of scripts, of
 * emoji; marks of direction beside punctuation). A blank becomes a space, but nothing within a word and
 * before a closing sign. A control character becomes U+FFFD, as browsers draw a sign for it.
 */
export function withoutUnseen(text: string): string {
  return RARE.test(text) && ANY.test(text) ? withoutHidden(text.replace(ALL_IDLE, '')) : text;
}

function withoutHidden(text: string): string {
  let direction: boolean | null = null;
  const isRightToLeft = () => {
    direction ??= RIGHT_TO_LEFT.test(text);
    return direction;
  };
  let from = 0;
  let before = '';
  return text.replace(EACH, (mark, at: number) => {
    if (at > from) before = lastOf(text, at);
    from = at + mark.length;
    const shown =
      mark.length > 2 ? mark : shownFor({ mark, before, after: firstFrom(text, from), isRightToLeft });
    before = shown || before;
    return shown;
  });
}

/**
 * Returns a text for comparing: without anything that is not seen, even where it would change what stands
 * beside it.
 */
export function comparable(text: string): string {
  return RARE.test(text) && ANY.test(text) ? text.replace(ALL_IDLE, '').replace(EACH, '') : text;
}
