import { useEffect, useState } from 'preact/hooks';

/** Browsers load their voices when they are first asked for; after this many milliseconds there are none. */
const PATIENCE = 2500;

/** The browser's voices; null while they are not known. */
export function useBrowserVoices(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    if (!synthesis) return setVoices([]);
    const look = () => {
      const found = synthesis.getVoices();
      if (found.length > 0) setVoices([...found]);
    };
    look();
    synthesis.addEventListener('voiceschanged', look);
    const timer = setTimeout(() => setVoices((known) => known ?? []), PATIENCE);
    return () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', look);
    };
  }, [synthesis]);
  return voices;
}
