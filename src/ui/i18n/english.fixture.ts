import messages from '../../../public/_locales/en/messages.json';
import type { Translate } from './translate.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Does in tests what `i18n.getMessage` does in English. */
export const translate: Translate = (key, ...substitutions) => {
  if (key === '@@ui_locale') return 'en_GB';
  const entry = (messages as Record<string, Message>)[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
};
