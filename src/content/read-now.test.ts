import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { offerReading } from './read-now.ts';

const script = readFileSync(path.resolve(import.meta.dirname, '../../public/read-now.js'), 'utf8');

it('has the value that reading the page comes to', async () => {
  offerReading(() => Promise.resolve({ status: 'empty' }));
  await expect(runInThisContext(script)).resolves.toEqual({ status: 'empty' });
});

it('has no value in a page whose engine offers none', () => {
  Reflect.deleteProperty(globalThis, Symbol.for('clearstory.read-now'));
  expect(runInThisContext(script)).toBeUndefined();
});
