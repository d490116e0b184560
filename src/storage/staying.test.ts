import { expect, it } from 'vitest';
import { pageLock } from './lock.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { openStays } from './staying.ts';

const open = () => {
  const { kept, storage } = memoryStorage();
  return { kept, stays: openStays(storage.local, pageLock()) };
};

it('stays with the site and what lies below it, in the tab where it was begun, until it is ended', async () => {
  const { stays } = open();
  await stays.begin(7, 'paper.example');
  for (const host of ['paper.example', 'www.paper.example', 'm.paper.example'])
    expect(await stays.siteOf(7, host)).toBe('paper.example');
  for (const host of ['otherpaper.example', 'example', 'paper.example.evil'])
    expect(await stays.siteOf(7, host)).toBeNull();
  expect(await stays.siteOf(8, 'paper.example')).toBeNull();
  await stays.end(7);
  expect(await stays.siteOf(7, 'paper.example')).toBeNull();
});

it('remembers that the browser kept us out until it is begun anew', async () => {
  const { stays } = open();
  await stays.begin(7, 'paper.example');
  await stays.endKeptOut(7);
  expect(await stays.siteOf(7, 'paper.example')).toBeNull();
  for (const host of ['paper.example', 'm.paper.example'])
    expect(await stays.keptOutOf(7, host)).toBe('paper.example');
  expect(await stays.keptOutOf(7, 'other.example')).toBeNull();
  await stays.begin(7, 'paper.example');
  expect(await stays.siteOf(7, 'paper.example')).toBe('paper.example');
  expect(await stays.keptOutOf(7, 'paper.example')).toBeNull();
});

it('writes no name of a site down', async () => {
  const { kept, stays } = open();
  await stays.begin(7, 'paper.example');
  expect(JSON.stringify(kept)).not.toContain('paper');
});

it('takes whatever else lies there for nothing', async () => {
  const { storage } = memoryStorage({ local: { staying: { 7: { value: { site: 3 } }, 8: null, 9: 'x' } } });
  const stays = openStays(storage.local, pageLock());
  for (const tab of [7, 8, 9]) expect(await stays.siteOf(tab, 'paper.example')).toBeNull();
});
