/**
 * Characters between words: spaces and punctuation. Listed, since a class by Unicode property takes the
 * browser most of a millisecond to build, in every page anew.
 */
export const WORD_MARKS =
  /[\0-/:-@[-`{-\u00a8\u00aa-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u060c\u061b\u061f\u0964\u0965\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3007-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\s]+/g;
