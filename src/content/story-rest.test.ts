import { describe, expect, it, vi } from 'vitest';
import type { Detection, Story } from '../core/index.ts';
import { STORY_REST } from '../messaging/protocol.ts';
import { sampleStory } from '../reader/sample-story.fixture.ts';
import { answerRest } from './story-rest.ts';

const detection: Detection = { isArticle: true, score: 1, signals: [] };
const long: Story = {
  ...sampleStory,
  blocks: Array.from({ length: 9_000 }, (_, n) => ({
    id: `b${n}`,
    type: 'paragraph' as const,
    text: [{ text: 'word '.repeat(50) }],
  })),
};

/** A page's end of ports, and how a popup opens one. */
function setUp() {
  const page = { connect: (_port: unknown): void => undefined };
  const runtime = {
    id: 'ours',
    onConnect: { addListener: (it: unknown) => Object.assign(page, { connect: it }) },
  };
  const cut = answerRest(runtime as never);
  const open = (sender = 'ours') => {
    const listeners: { message?: () => void; end?: () => void } = {};
    const port = {
      name: STORY_REST,
      sender: { id: sender },
      onMessage: { addListener: (message: () => void) => Object.assign(listeners, { message }) },
      onDisconnect: { addListener: (end: () => void) => Object.assign(listeners, { end }) },
      postMessage: vi.fn(),
      disconnect: vi.fn(),
    };
    page.connect(port);
    return { port, listeners };
  };
  return { cut, open };
}

describe('the rest of a story', () => {
  it('is told piece by piece, with null after the last', () => {
    const { cut, open } = setUp();
    const told = cut({ status: 'story', story: long, detection });
    const { port, listeners } = open();
    for (let n = 0; n < 50 && port.postMessage.mock.lastCall?.[0] !== null; n++) listeners.message?.();
    const pieces = port.postMessage.mock.calls.map(([piece]) => piece).filter(Boolean);
    const first = told.status === 'story' ? told.story.blocks : [];
    expect([...first, ...pieces.flatMap(({ blocks }) => blocks)]).toEqual(long.blocks);
  });

  it('is let go of when the popup closes, and never taken for told', () => {
    const { cut, open } = setUp();
    cut({ status: 'story', story: long, detection });
    open().listeners.end?.();
    expect(open().port.disconnect).toHaveBeenCalledOnce();
  });

  it('is told to nobody else', () => {
    const { cut, open } = setUp();
    cut({ status: 'story', story: long, detection });
    expect(open('theirs').listeners.message).toBeUndefined();
  });
});
