import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The rooms of this folder: each imports from itself and from those before it alone. */
const ROOMS = [
  'languages',
  'lexicon',
  'marks',
  'words',
  'mentions',
  'analysis',
  'cues',
  'grammars',
  'trees',
  'sources',
  'indirect',
  'interview',
  'people',
];

const HERE = import.meta.dirname;

const filesOf = (room: string): string[] =>
  fs
    .readdirSync(path.join(HERE, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file))
    .map((file) => path.join(HERE, room, file));

/** The room that each import of a file leads to; '' for a file that lies beside the rooms. */
function importedRooms(file: string): string[] {
  const imported = [...fs.readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g)];
  return imported
    .map(([, specifier = '']) => path.relative(HERE, path.resolve(path.dirname(file), specifier)))
    .filter((target) => !target.startsWith('..'))
    .map((target) => (target.includes(path.sep) ? (target.split(path.sep)[0] ?? '') : ''));
}

it('stand in this order in docs/design/quotes.md', () => {
  const page = fs.readFileSync(path.join(HERE, '../../../docs/design/quotes.md'), 'utf8');
  expect([...page.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room)).toEqual(ROOMS);
});

it('are all the folders but that of the weights', () => {
  const folders = fs.readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS, 'weights'].sort());
});

it.each(ROOMS)('%s imports from rooms before it alone', (room) => {
  const allowed = new Set(ROOMS.slice(0, ROOMS.indexOf(room) + 1));
  const files = filesOf(room);
  expect(files).not.toEqual([]);
  const wrong = files.flatMap((file) =>
    importedRooms(file)
      .filter((target) => !allowed.has(target))
      .map((target) => `${path.relative(HERE, file)} → ${target || 'beside the rooms'}`),
  );
  expect(wrong).toEqual([]);
});
