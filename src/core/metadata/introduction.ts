/**
 * Words before names in a byline that say that somebody wrote, in the languages of the press: first words,
 * and what follows them. One pattern of all would take the browser milliseconds to build, in every page anew:
 * most texts are told by their first word, and only what can follow that one is built.
 */
const WRITTEN: readonly (readonly [firsts: string, rest: string])[] = [
  [
    'by von par por da di door av af przez oleh napisał napisała opracował opracowała przygotował przygotowała ' +
      'rozmawiał rozmawiała napsal napsala napísal napísala připravil připravila írta pišu piše napisao пише беседовал ' +
      'беседовала подготовил подготовила підготував підготувала написал написав написала επιμέλεια ρεπορτάζ του της των ' +
      'yazan بقلم كتب كتبت מאת',
    '',
  ],
  [
    'written reported story text words posted published article created analysis opinion interview contributed authored',
    String.raw`\s+by`,
  ],
  ['article', String.raw`\s+written\s+by`],
  ['this', String.raw`\s+article\s+written\s+by`],
  ['geschrieben verfasst', String.raw`\s+von`],
  [
    'ein eine',
    String.raw`\s+(?:beitrag|gastbeitrag|kommentar|artikel|text|interview|essay|analyse|kolumne|reportage|rezension|glosse)\s+von`,
  ],
  ['publié écrit rédigé', String.raw`\s+par`],
  ['propos', String.raw`\s+recueillis\s+par`],
  ['escrito publicado redactado texto', String.raw`\s+por`],
  ['scritto pubblicato', String.raw`\s+da`],
  ['a', String.raw`\s+cura\s+di`],
  ['geschreven', String.raw`\s+door`],
  ['skrevet skriven tekst text', String.raw`\s+a[vf]`],
  ['scris publicat', String.raw`\s+de`],
  ['ditulis', String.raw`\s+oleh`],
  ['oprac', String.raw`\.?`],
  ['γράφει γράφουν', String.raw`(?:\s+(?:ο|η|οι))?`],
];
/** Labels of the writer, of the text, or of its source. */
const LABELS: typeof WRITTEN = [
  [
    'author authors contributor contributors autor autoren autorin autores autora autoras autorka autori autorzy autoři ' +
      'auteur auteure auteurs auteures autore autrice szerző szerzők автор авторы авторка автори συντάκτης συντάκτρια ' +
      'yazar penulis kirjoittaja kirjoittajat forfatter forfattere författare skribent text texte texto testo tekst ' +
      'teksti szöveg текст κείμενο reporter redakteur redakteurin redaktor redaktorka toimittaja wartawan muhabir foto ' +
      'фото quelle source fuente fonte źródło',
    '',
  ],
  ['tác', ' giả'],
];
/** Endings of the words of a byline, and of a label. */
const AFTER_WRITTEN = String.raw`(?:[\s:|/]+|$)`;
const AFTER_LABEL = String.raw`(?:\s*[:|/]\s*|\s+(?=\S+\s\S)|$)`;

const FIRST_WORD = /^[^\s:|/.]+/;
/** A second label beside the first ('Text / Foto:'). */
const SECOND_WORD = /^\s*\/\s*([^\s:|/.]+)/;
/** Most letters of a first word that is looked up: none in the lists is longer. */
const MAX_FIRST_WORD = 16;

/** Introductions in scripts without spaces: a colon follows, or nothing. */
const EAST_ASIAN =
  /^(?:文|作者|撰文|責任編集|责编|責編|글)\s*[:：/=]\s*|^(?:本报|本报讯|本網|本网|本刊|新华社|特约|通讯员)*(?:记者|記者)(?:\s*[:：/]\s*|\s+|(?=\p{Lo}{2,4}(?:$|[\s、，])))/u;
const FIRST_EAST_ASIAN = 0x2e80;

/** Patterns for what can follow a first word, by their source; null: nothing can. */
const known = new Map<string, RegExp | null>();

function patternOf(rests: readonly string[]): RegExp | null {
  const source = rests.join('|');
  let pattern = known.get(source);
  if (pattern === undefined) {
    pattern = source ? new RegExp(`^(?:${source})`, 'iu') : null;
    known.set(source, pattern);
  }
  return pattern;
}

/** What can follow each first word. */
function restsByWord(rows: typeof WRITTEN, after: string): ReadonlyMap<string, readonly string[]> {
  const rests = new Map<string, string[]>();
  for (const [firsts, rest] of rows)
    for (const first of firsts.split(' ')) {
      const others = rests.get(first);
      if (others) others.push(rest + after);
      else rests.set(first, [rest + after]);
    }
  return rests;
}

const BY_WRITER = restsByWord(WRITTEN, AFTER_WRITTEN);
const BY_LABEL = restsByWord(LABELS, AFTER_LABEL);

/** Takes what can follow its words off the rest of an introduction; null where something else follows. */
function rest(text: string, rests: readonly string[]): string | null {
  const match = patternOf(rests)?.exec(text);
  return match ? text.slice(match[0].length) : null;
}

/**
 * Takes off the words that stand before the names in a byline ('By', 'Text:'); returns the text itself where
 * there are none.
 */
export function withoutIntroduction(text: string): string {
  if (text.charCodeAt(0) >= FIRST_EAST_ASIAN) return text.replace(EAST_ASIAN, '');
  const first = FIRST_WORD.exec(text)?.[0] ?? '';
  if (!first || first.length > MAX_FIRST_WORD) return text;
  const word = first.toLowerCase();
  const after = text.slice(first.length);
  const labelled = BY_LABEL.get(word) ?? [];
  const [both = '', second = ''] = (labelled.length && SECOND_WORD.exec(after)) || [];
  const afterBoth = second ? rest(after.slice(both.length), BY_LABEL.get(second.toLowerCase()) ?? []) : null;
  return afterBoth ?? rest(after, [...(BY_WRITER.get(word) ?? []), ...labelled]) ?? text;
}
