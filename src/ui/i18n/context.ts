import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createLanguage, type Language } from './language.ts';

/** The language of the interface for every view; a view without provider shows the names of its messages. */
export const LanguageContext = createContext<Language>(createLanguage((key) => key));

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
