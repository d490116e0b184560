import vm from 'node:vm';
import { expect, it } from 'vitest';
import { languageScript } from './language-scripts.mjs';

it('offers languages beside one another, with a grammar where they have one of their own', async () => {
  const world = vm.createContext({});
  for (const code of ['pl', 'tr']) vm.runInContext(await languageScript(code), world);
  const offered = vm.runInContext('globalThis[Symbol.for("clearstory.languages")]', world);
  expect(Object.keys(offered)).toEqual(['pl', 'tr']);
  expect(offered.pl).toMatchObject({ stored: { code: 'pl' }, grammar: null });
  expect(offered.tr).toMatchObject({ stored: { code: 'tr' }, grammar: { findTies: expect.any(Function) } });
});

it('offers the given names that languages share', async () => {
  const world = vm.createContext({});
  vm.runInContext(await languageScript('mul'), world);
  expect(vm.runInContext('globalThis[Symbol.for("clearstory.given-names")]', world)).toMatch(
    /^[\w-]{4000,}$/,
  );
});

it('offers what languages are told by', async () => {
  const world = vm.createContext({});
  vm.runInContext(await languageScript('und'), world);
  expect(vm.runInContext('globalThis[Symbol.for("clearstory.language-signs")]', world)).toContainEqual(
    expect.objectContaining({ code: 'el', script: 'Greek' }),
  );
});
