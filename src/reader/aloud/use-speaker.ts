import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Story, type StoryAttribution, SURE } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { ReaderSettings } from '../reader-types.ts';
import { topLine } from '../story/rendered-story.ts';
import { announceQuotations } from './announce.ts';
import type { Place } from './bookmark.ts';
import { createCast } from './cast.ts';
import { chooseVoice, voiceKey } from './choose-voice.ts';
import { createHighlighter } from './highlight.ts';
import { type Piece, piecesOf, withoutQuotations } from './pieces.ts';
import { quotedRanges, speakerKey } from './quoted-ranges.ts';
import { createSpeaker, type SpeakerState } from './speaker.ts';
import { spokenWords } from './spoken-words.ts';
import type { Manner } from './utter-piece.ts';

interface Options {
  story: Story;
  attribution: StoryAttribution | null;
  settings: ReaderSettings;
  /** Voices of the browser, of which at least one may be taken (see `chooseVoice`). */
  speechVoices: readonly SpeechSynthesisVoice[];
  /** True if quotations are left out. */
  skipsQuotes: boolean;
  /** Holds the rendered story. */
  root: HTMLElement;
  view: Window & typeof globalThis;
}

/** The pieces of a story as the settings have them. */
function usePieces({ story, attribution, settings, skipsQuotes }: Options): Piece[] {
  const language = useLanguage();
  const { speakerVoices } = settings;
  const areCut = speakerVoices || skipsQuotes || settings.quoteVoices[voiceKey(story.lang)] !== undefined;
  const quotes = areCut ? attribution : null;
  return useMemo(() => {
    const pieces = piecesOf(story, quotes ? quotedRanges(quotes, SURE) : new Map());
    if (skipsQuotes) return withoutQuotations(pieces);
    return speakerVoices ? announceQuotations(pieces, spokenWords(language, story.lang)) : pieces;
  }, [story, quotes, speakerVoices, skipsQuotes, language]);
}

/** Returns the manner in which a piece is spoken; asked anew for every piece, it follows settings and voices. */
function useManner({ story, attribution, settings, speechVoices }: Options): (piece: Piece) => Manner {
  const key = voiceKey(story.lang);
  const cast = useMemo(() => createCast(story.lang), [story.url, story.lang]);
  if (attribution) cast.add(attribution.speakers.map(speakerKey));
  const now = useRef({ settings, speechVoices });
  now.current = { settings, speechVoices };
  return ({ quote, isAnnouncement }) => {
    const { settings: latest, speechVoices: known } = now.current;
    const rate = latest.speechRate / 100;
    const online = latest.onlineVoices;
    const choose = (wanted: string | undefined) => chooseVoice(known, story.lang, { wanted, online });
    const narrator = choose(latest.speechVoices[key]);
    const lang = story.lang ?? '';
    if (!quote || isAnnouncement) return { voice: narrator, lang, rate, pitch: 1 };
    if (latest.speakerVoices && quote.speaker !== null) {
      const delivery = cast.deliveryOf(quote.speaker, known, narrator);
      return { lang, voice: delivery.voice, pitch: delivery.pitch, rate: rate * delivery.rate };
    }
    return { voice: choose(latest.quoteVoices[key] || latest.speechVoices[key]), lang, rate, pitch: 1 };
  };
}

/** Reads a story aloud from the top of the view, and marks what is spoken. Falls silent when it is unmounted. */
export function useSpeaker(options: Options) {
  const { story, settings, root, view } = options;
  const highlighter = useMemo(() => createHighlighter(root), [root]);
  const [state, setState] = useState<SpeakerState>({ status: 'paused', piece: null, word: null });
  const place = useRef<Place>({ line: topLine(root, true), at: 0 });
  const isSilent = useRef(false);
  const pieces = usePieces(options);
  const mannerOf = useManner(options);

  const speaker = useMemo(
    () =>
      createSpeaker(
        pieces,
        { synthesis: view.speechSynthesis, utterance: (text) => new view.SpeechSynthesisUtterance(text) },
        mannerOf,
        (next) => {
          isSilent.current = next.status !== 'playing';
          const { piece, word } = next;
          if (piece) place.current = { ...piece, at: word?.start ?? piece.start };
          setState(next);
        },
      ),
    [pieces],
  );
  const told = useRef(story);
  useEffect(() => {
    const { line, at } = place.current;
    // The next part of a long story: it begins where it begins, and by itself.
    const isNext = told.current !== story && !pieces.some((piece) => piece.line === line);
    told.current = story;
    if (isNext) speaker.playFrom({ line, at });
    else if (isSilent.current) speaker.waitAt(place.current);
    else speaker.playFrom(place.current);
    const stop = () => speaker.stop();
    view.addEventListener('pagehide', stop);
    return () => {
      view.removeEventListener('pagehide', stop);
      stop();
    };
  }, [speaker]);
  const key = voiceKey(story.lang);
  const manner = `${settings.speechRate} ${settings.speechVoices[key]} ${settings.quoteVoices[key]}`;
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
