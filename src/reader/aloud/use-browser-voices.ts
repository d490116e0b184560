import { useEffect, useState } from 'preact/hooks';

/** Browsers load their voices when they are first asked for; after this many milliseconds all are there. */
const LOAD_TIMEOUT_MS = 2500;
/** Milliseconds after which they are asked again. */
const INTERVAL_MS = 100;

/**
 * Asks for the browser's voices until all of them have come. It listens to no event: Firefox's process of the page dies
 * when it tells a script of an extension of changed voices in a frame (signal 11 in 153 ESR).
 * @returns null while no voice is known; none where none came in time
 */
export function useBrowserVoices(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!synthesis) return setVoices([]);
    const look = () => {
      const found = synthesis.getVoices();
      if (found.length > 0) setVoices((known) => (known?.length === found.length ? known : [...found]));
    };
    look();
    const asking = setInterval(look, INTERVAL_MS);
    const timer = setTimeout(() => {
      clearInterval(asking);
      setVoices((known) => known ?? []);
    }, LOAD_TIMEOUT_MS);
    return () => {
      clearInterval(asking);
      clearTimeout(timer);
    };
  }, [synthesis]);
  return voices;
}
