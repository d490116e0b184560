// @ts-check
// node scripts/layers.mjs
// Writes the table of layers (scripts/layers/layers.json) as Biome's rules and into docs/design/architecture.md.
import { writeFileSync } from 'node:fs';
import { writtenLayers } from './layers/written-layers.mjs';

for (const [path, text] of writtenLayers()) writeFileSync(path, text);
