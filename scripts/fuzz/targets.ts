import type { Target } from './target.ts';
import { addresses } from './targets/addresses.ts';
import { documents } from './targets/documents.ts';
import { linkedData } from './targets/linked-data.ts';
import { messages } from './targets/messages.ts';
import { quotes } from './targets/quotes.ts';
import { rules } from './targets/rules.ts';
import { settings } from './targets/settings.ts';

/** Everything that is fed. */
export const TARGETS: readonly Target[] = [
  documents,
  addresses,
  linkedData,
  rules,
  settings,
  messages,
  quotes,
];
