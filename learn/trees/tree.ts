/**
 * A regression tree, as the booster grows it and the packers take it: a leaf's value, or a branch. A row goes left where
 * its feature lies below the threshold.
 */
export type Tree = number | Branch;
type Branch = [feature: number, threshold: number, left: Tree, right: Tree];

/** Finds the value of the leaf that a row falls into; the row begins at an index of `values`. */
export function leafOf(tree: Tree, values: ArrayLike<number>, at = 0): number {
  let node = tree;
  while (typeof node !== 'number') node = (values[at + node[0]] as number) < node[1] ? node[2] : node[3];
  return node;
}
