/** A piece of a text node that is in a part, or is not. */
export interface TextPiece {
  data: string;
  isSelected: boolean;
}

/** A part of a document that is read by itself. */
export interface PartOfPage {
  /** True if some of the node is in it. A shadow tree is in it with the element that has it. */
  holds(node: Node): boolean;
  /** Cuts a text where the part starts or ends in it. Pieces come in their order; none is empty. */
  cut(text: Text): TextPiece[];
}
