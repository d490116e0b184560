import { oneLine } from '../clean-text.ts';

/** A name as reference managers take it: in its parts where these can be told, else in one piece. */
export type PersonName = { family: string; given: string; particle?: string } | { literal: string };

/** Words that stand between given and family name, in lower case. */
const PARTICLE =
  /^(?:von|vom|van|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|zum|zur|af|av|bin|ibn|el|al)$/;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
/** A part of a name: a capital, then other letters, as in "Anne-Marie" and "O’Neill"; no "AFP", whose letters are all capitals. */
const PART = /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*$/u;
/** Words of newsrooms and agencies, in the languages of the interface that write Latin letters. */
const NEWSROOM =
  /\b(?:agen\p{L}*|associated|board|bureau|correspond\p{L}*|desk|editor\p{L}*|foundation|group|institute|journal|magazine|media|network|news\p{L}*|press\p{L}*|redac\p{L}*|redak\p{L}*|redaz\p{L}*|rédac\p{L}*|report\p{L}*|reuters|service|staff|team|times|toimitus|tribune|tv|radio|university|writers?)\b/iu;

/**
 * Parts a name where that is safe: a given name, perhaps initials, perhaps small words such as "van der", and one family
 * name. Everything else stays whole: "Gabriel García Márquez" has two family names and "Mary Ann Smith" two given ones,
 * and in Hungarian or Vietnamese the family name comes first.
 * @param lang language of the story, whose order of names its writers are taken to have
 */
export function personName(written: string, lang: string | null): PersonName {
  const name = oneLine(written);
  const literal = { literal: name };
  if (/^(?:hu|vi|ja|zh|ko)\b/i.test(lang ?? '') || NEWSROOM.test(name)) return literal;
  const words = name.split(' ');
  const family = words.pop() ?? '';
  const from = words.findIndex((word) => PARTICLE.test(word));
  const particle = from < 0 ? [] : words.splice(from);
  const [first = '', ...middle] = words;
  const isGiven = (PART.test(first) || INITIALS.test(first)) && middle.every((word) => INITIALS.test(word));
  if (!isGiven || !PART.test(family) || !particle.every((word) => PARTICLE.test(word))) return literal;
  return {
    family,
    given: words.join(' '),
    ...(particle.length > 0 && { particle: particle.join(' ') }),
  };
}
