import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Story, StoryAttribution } from '../../core/index.ts';
import type { ReaderSettings } from '../reader-types.ts';
import { topLine } from '../story/rendered-story.ts';
import { chooseVoice, voiceKey } from './choose-voice.ts';
import { createHighlighter } from './highlight.ts';
import { piecesOf } from './pieces.ts';
import { createSpeaker, type SpeakerState } from './speaker.ts';

interface Options {
  story: Story;
  attribution: StoryAttribution | null;
  settings: ReaderSettings;
  /** Voices of the browser, of which at least one may be taken (see `chooseVoice`). */
  speechVoices: readonly SpeechSynthesisVoice[];
  /** Holds the rendered story. */
  root: HTMLElement;
  view: Window & typeof globalThis;
}

/** Reads a story aloud from the top of the view, and marks what is spoken. Falls silent when it is unmounted. */
export function useSpeaker({ story, attribution, settings, speechVoices, root, view }: Options) {
  const key = voiceKey(story.lang);
  const now = useRef({ settings, speechVoices });
  now.current = { settings, speechVoices };
  const quoteVoice = settings.quoteVoices[key];
  const highlighter = useMemo(() => createHighlighter(root), [root]);
  const [state, setState] = useState<SpeakerState>({ status: 'paused', piece: null, word: null });
  const line = useRef<string | null>(topLine(root, true));

  const speaker = useMemo(() => {
    const quotes = quoteVoice ? attribution : null;
    return createSpeaker(
      piecesOf(story, quotes),
      { synthesis: view.speechSynthesis, utterance: (text) => new view.SpeechSynthesisUtterance(text) },
      (piece) => {
        const { speechVoices: known, settings: latest } = now.current;
        const wanted = (piece.isQuote && latest.quoteVoices[key]) || latest.speechVoices[key];
        return {
          voice: chooseVoice(known, story.lang, { wanted, online: latest.onlineVoices }),
          lang: story.lang ?? '',
          rate: latest.speechRate / 100,
        };
      },
      (next) => {
        line.current = next.piece?.line ?? line.current;
        setState(next);
      },
    );
  }, [story, quoteVoice ? attribution : null]);

  useEffect(() => {
    speaker.playFrom(line.current);
    const stop = () => speaker.stop();
    view.addEventListener('pagehide', stop);
    return () => {
      view.removeEventListener('pagehide', stop);
      stop();
    };
  }, [speaker]);
  const manner = `${settings.speechRate} ${settings.speechVoices[key]} ${quoteVoice}`;
  const spokenIn = useRef(manner);
  useEffect(() => {
    if (spokenIn.current !== manner) speaker.refresh();
    spokenIn.current = manner;
  }, [manner]);
  useLayoutEffect(() => {
    if (state.piece) highlighter.show(state.piece, state.word);
    else highlighter.clear();
  }, [state]);
  useEffect(() => () => highlighter.clear(), [highlighter]);
  return { state, speaker };
}
