import type { Runtime } from 'webextension-polyfill';
import { cutStory, type StoryPiece } from '../long-stories/story-pieces.ts';
import { type ReadResult, STORY_REST } from '../messaging/protocol.ts';

/** Milliseconds for which the rest of a story is kept for a popup that has not asked for it. */
const KEEP_MS = 30_000;

interface Needs {
  id: string;
  onConnect: Pick<Runtime.Static['onConnect'], 'addListener'>;
}

/**
 * Answers requests for what follows of a story: see `STORY_REST`. Nothing of it is kept for longer than it takes.
 * @returns cuts the result of a reading to the size of a message, and keeps the rest
 */
export function answerRest(runtime: Needs): (result: ReadResult) => ReadResult {
  let kept: StoryPiece[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (pieces: StoryPiece[]) => {
    clearTimeout(timer);
    kept = pieces;
    if (pieces.length > 0) timer = setTimeout(() => keep([]), KEEP_MS);
  };
  runtime.onConnect.addListener((port) => {
    if (port.name !== STORY_REST || port.sender?.id !== runtime.id) return;
    let pieces = kept;
    keep([]);
    // Let go of already: nobody may take what was told for the whole story.
    if (pieces.length === 0) return port.disconnect();
    port.onMessage.addListener(() => {
      const [piece = null, ...rest] = pieces;
      pieces = rest;
      port.postMessage(piece);
    });
    port.onDisconnect.addListener(() => {
      pieces = [];
    });
  });
  return (result) => {
    if (result.status !== 'story') return result;
    const { first, rest } = cutStory(result.story);
    keep(rest);
    return rest.length > 0 ? { ...result, story: first, hasRest: true } : result;
  };
}
