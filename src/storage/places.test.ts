import { describe, expect, it } from 'vitest';
import { hashOf } from './hash.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { keptPlaces, PLACES_KEY } from './places.ts';

const PAGE = 'https://paper.example/2025/03/ferry';

describe('places', () => {
  it('are kept by page, whatever the address points to within it', async () => {
    const places = keptPlaces(memoryStorage().storage.local);
    await places.write(`${PAGE}#comments`, 'b7');
    expect(await places.read(PAGE)).toBe('b7');
    expect(await places.read(`${PAGE}?page=2`)).toBeNull();
    await places.write(PAGE, null);
    expect(await places.read(PAGE)).toBeNull();
  });

  it('do not tell what was read', async () => {
    const { kept, storage } = memoryStorage();
    await keptPlaces(storage.local).write(PAGE, 'b7');
    expect(JSON.stringify(kept.local)).not.toMatch(/paper|ferry/);
  });

  it('never reject, and take no line that is none', async () => {
    const { storage } = memoryStorage({
      local: { [PLACES_KEY]: { [hashOf(PAGE)]: { value: 'x'.repeat(99), at: 1 } } },
    });
    expect(await keptPlaces(storage.local).read(PAGE)).toBeNull();
    storage.local.set = async () => {
      throw new Error('quota');
    };
    await expect(keptPlaces(storage.local).write(PAGE, 'b1')).resolves.toBeUndefined();
  });
});
