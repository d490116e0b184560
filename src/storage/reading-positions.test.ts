import { describe, expect, it } from 'vitest';
import { hashOf } from './hash.ts';
import { memoryStorage } from './memory-storage.fixture.ts';
import { POSITIONS_KEY, storedPositions } from './reading-positions.ts';

const PAGE = 'https://paper.example/2025/03/ferry';

describe('reading positions', () => {
  it('are kept by page, whatever the address points to within it', async () => {
    const positions = storedPositions(memoryStorage().storage.local);
    await positions.write(`${PAGE}#comments`, 'b7');
    expect(await positions.read(PAGE)).toBe('b7');
    expect(await positions.read(`${PAGE}?page=2`)).toBeNull();
    await positions.write(PAGE, null);
    expect(await positions.read(PAGE)).toBeNull();
  });

  it('do not tell what was read', async () => {
    const { kept, storage } = memoryStorage();
    await storedPositions(storage.local).write(PAGE, 'b7');
    expect(JSON.stringify(kept.local)).not.toMatch(/paper|ferry/);
  });

  it('never reject, and take no line that is none', async () => {
    const { storage } = memoryStorage({
      local: { [POSITIONS_KEY]: { [hashOf(PAGE)]: { value: 'x'.repeat(99), at: 1 } } },
    });
    expect(await storedPositions(storage.local).read(PAGE)).toBeNull();
    storage.local.set = async () => {
      throw new Error('quota');
    };
    await expect(storedPositions(storage.local).write(PAGE, 'b1')).resolves.toBeUndefined();
  });
});
