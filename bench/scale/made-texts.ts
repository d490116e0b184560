const PROSE =
  'Mayor Anna Berg told the council on Tuesday that the bridge “would not stand another winter,” and asked for money. ' +
  '“We have waited long enough,” she said.\n\n';

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts made to grow: prose as papers write it, and the shapes that make careless matching quadratic. */
export const MADE_TEXTS: Record<string, (length: number) => string> = {
  prose: (length) => repeated(PROSE, length),
  'prose in one paragraph': (length) => repeated(PROSE.trim().concat(' '), length),
  'opening marks only': (length) => repeated('“', length),
  'straight marks only': (length) => repeated('" ', length),
  'closing marks only': (length) => repeated('”', length),
  'pronouns and verbs': (length) => repeated('he said. ', length),
  dashes: (length) => repeated('— a — ', length),
  'names only': (length) => repeated('Anna Berg ', length),
  'one word': (length) => repeated('a', length),
};
