import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import layers from '../../../scripts/layers/layers.json';

it('stand in docs/design/quotes.md in the order of the table of layers', () => {
  const rooms = layers.find((layer) => layer.path === 'src/core/quotes')?.rooms;
  const page = fs.readFileSync(path.join(import.meta.dirname, '../../../docs/design/quotes.md'), 'utf8');
  expect([...page.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room)).toEqual(rooms);
});
