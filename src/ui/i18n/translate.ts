import type messages from '../../../public/_locales/en/messages.json';

type Stored = keyof typeof messages;

/** A name of messages.json, or the one that we ask of those that browsers define themselves. */
export type MessageKey = Stored | '@@ui_locale';

/** The names that have one message for each plural form: "countQuotes" for countQuotes_one, countQuotes_other, … */
export type CountedKey = Stored extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Gives the text of a message in the language of the interface; `i18n.getMessage` in the shells. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
