import type { Tree } from './boosting.ts';

/** Writes trees as src/core/likelihood/forest.ts reads them, one a line, naming only the features in use. */
export function packForest(trees: readonly Tree[], names: readonly string[]): string {
  const used = new Set<number>();
  for (const tree of trees) collect(tree, used);
  const features = [...used].sort((a, b) => a - b);
  const place = new Map(features.map((feature, i) => [feature, i]));
  const lines = trees.map((tree) => JSON.stringify(preorder(tree, place)));
  return `{"features":${JSON.stringify(features.map((f) => names[f]))},\n"trees":[\n${lines.join(',\n')}]}\n`;
}

function collect(tree: Tree, used: Set<number>): void {
  if (typeof tree === 'number') return;
  used.add(tree[0]);
  collect(tree[2], used);
  collect(tree[3], used);
}

function preorder(tree: Tree, place: ReadonlyMap<number, number>): number[] {
  if (typeof tree === 'number') return [-1, Math.round(tree * 100)];
  const [feature, threshold, left, right] = tree;
  const rounded = Number.isInteger(threshold) ? threshold : Number(threshold.toPrecision(3));
  return [place.get(feature) ?? -1, rounded, ...preorder(left, place), ...preorder(right, place)];
}
