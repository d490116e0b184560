import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The extension with a language's texts in the place of English ones. Browsers choose by their own language, and those
 * that tests meet often have one alone.
 */
export function inLanguage(extension: string, language: string): string {
  if (language === 'en') return extension;
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(extension, copy, { recursive: true });
  const messages = (name: string) => join(copy, '_locales', name, 'messages.json');
  cpSync(messages(language), messages('en'));
  return copy;
}
