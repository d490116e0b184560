import type { PageBlock } from '../blocks/page.ts';
import type { RemovalReason } from '../types.ts';
import type { Draft } from './draft.ts';
import { worded } from './evidence.ts';

/**
 * What a paper asks of its readers or says of itself, anywhere in a sentence; in lower case. Paragraphs of more words than
 * stand here only mention it.
 */
const PLEAS: readonly [reason: RemovalReason, most: number, words: RegExp, and?: RegExp][] = [
  [
    'newsletter',
    70,
    /\b(?:sign up (?:for|to) (?:our|the|my)|subscribe to (?:our|my|the)|our (?:free )?(?:weekly |daily )?newsletter|consider becoming a (?:member|subscriber)|unseren (?:kostenlosen )?newsletter)\b/,
  ],
  [
    'newsletter',
    70,
    /(?:sign up|signing up|subscribe|anmeld|abonnier|inscri|abonn(?:ez|ieren|eren|é)|suscr[ií]b|inscrev|assine|iscriv|aanmeld|abonneer|zapisz|подпис|подпиш|abone ol)/,
    /newsletter|nieuwsbrief|bolet[ií]n|boletim|рассылк|biuletyn|bülten/,
  ],
  [
    'share',
    70,
    /\b(?:follow (?:us|me) on|share this (?:story|article|post)|folgen sie uns|suivez[- ]nous sur|síguenos en|siga-nos|seguici su|volg ons op|obserwuj nas|подписывайтесь на нас|bizi takip edin)(?!\p{L})/u,
  ],
  [
    'comments',
    25,
    /\b(?:leave (?:us |me )?a (?:comment|reply|star rating)|in the comments (?:below|section)|let us know (?:in|what) )/,
  ],
  [
    'legal',
    70,
    /\b(?:affiliate links?|affiliate (?:marketer|commission)|earns? (?:a |an )?(?:small |affiliate )?commission|reprinted (?:here )?with permission|affiliate-links?|liens? d['’]affiliation|enlaces? de afiliad|links? de afiliad|link di affiliazione)/,
  ],
];
/** How many blocks from the first and the last of the story the paper speaks for itself. */
const EDGE = 3;
/** Log-odds above which a paragraph is the story's own. */
const SURE = 3.5;

/** Removes what the paper says for itself before the first and after the last paragraphs of a story. */
export function removePleas(draft: Draft): void {
  const kept = draft.kept().filter(({ text, kind }) => text && kind !== 'caption');
  const reach = Math.min(EDGE, Math.floor(kept.length / 3));
  for (const block of kept.slice(0, reach)) removePlea(block, draft);
  for (const block of reach ? kept.slice(-reach) : []) {
    const rights = worded(block, 'legal');
    if (rights) draft.remove(block, 'legal', rights);
    else removePlea(block, draft);
  }
}

function removePlea(block: PageBlock, draft: Draft): void {
  const { stats, index, kind, text } = block;
  if (kind === 'heading' || (draft.odds[index] ?? 0) > SURE) return;
  const lower = text.toLowerCase();
  for (const [reason, most, words, and] of PLEAS) {
    if (stats.words > most || (and && !and.test(lower))) continue;
    const plea = words.exec(lower)?.[0];
    if (plea) draft.remove(block, reason, `words "${plea}"`);
  }
}
