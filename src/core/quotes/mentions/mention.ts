/** Ways in which a text names somebody: by proper name, by pronoun, or by common noun. */
type MentionType = 'name' | 'pronoun' | 'description';

/** A noun phrase; token indices, `to` exclusive. Every step reads the same mentions, so none may change them. */
export interface Mention {
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
  /** Index of the head word. */
  readonly head: number;
  /** For a name its first token, titles left out; otherwise `from`. */
  readonly nameFrom: number;
  /** End of the titles behind a name, where they stand there: "森川達也[社長]". */
  readonly titleTo?: number;
  /** True for a name inside a longer phrase ("Trump" in "Trump’s lawyers"): it is somebody, but not the source. */
  readonly isModifier: boolean;
  /** True for two phrases joined by "and" that speak together; type, head and nameFrom are those of the first. */
  readonly isJoint?: boolean;
}
