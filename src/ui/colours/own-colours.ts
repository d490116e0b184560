import type { Appearance } from '../../settings/appearance.ts';
import { contrastOf, ENOUGH, luminance, mixed } from './contrast.ts';

/** The colours that a reader chose: all that the theme "own" needs to know. */
export type OwnColours = Pick<Appearance, 'ownText' | 'ownPaper' | 'ownLinks'>;

/** The hues of the eight speakers, of which tints and inks are mixed; as in the other themes (`speaker-tokens.css`). */
const HUES = '2f80ed ff7a1a 00b36b d63fc4 d0a800 ff4d55 00b8c4 8b5cf6'.split(' ').map((hex) => `#${hex}`);
/** Paper of at least this luminance is light: black is told from it better than white. */
const LIGHT = 0.18;

/** Checks that paper of a colour `#rrggbb` is light. */
export const isLightPaper = (colour: string): boolean => luminance(colour) > LIGHT;

/** Share of its contrast that text keeps on what is tinted, where there is enough of it. */
const KEPT = 0.8;

/** The strongest mix of two colours, from a share downwards, that is good enough; the first colour where none is. */
function strongest(one: string, other: string, share: number, isGood: (mix: string) => boolean): string {
  for (let part = share; part > 0; part -= 0.02) {
    const mix = mixed(one, other, part);
    if (isGood(mix)) return mix;
  }
  return one;
}

/**
 * Makes the tokens of the theme "own" out of the reader's colours. All that is not the story's own text keeps enough
 * contrast whatever was chosen: the controls with which one changes it can always be read. On tints text keeps what it has,
 * down to what is enough; where text on paper has less than that, a tint is the paper itself, and line styles alone tell
 * speakers apart.
 */
export function ownTokens({ ownText, ownPaper, ownLinks }: OwnColours): Record<string, string> {
  const isLight = isLightPaper(ownPaper);
  const sure = isLight ? '#000000' : '#ffffff';
  const ink = contrastOf(ownText, ownPaper) < ENOUGH ? sure : ownText;
  const isKept = (of: string) => {
    const least = Math.max(ENOUGH, KEPT * contrastOf(of, ownPaper));
    return (mix: string) => contrastOf(of, mix) >= least;
  };
  const staysLegible = (mix: string) => [ink, ownText, ownLinks].every((of) => isKept(of)(mix));
  const wash = strongest(ownPaper, ink, 0.08, staysLegible);
  const muted = strongest(ink, ownPaper, 0.4, (mix) => contrastOf(mix, wash) >= ENOUGH);
  const tokens: Record<string, string> = {
    '--own-scheme': isLight ? 'light' : 'dark',
    '--own-paper': ownPaper,
    '--own-ink': ink,
    '--own-text': ownText,
    '--own-link': ownLinks,
    '--own-wash': wash,
    '--own-muted': muted,
    '--own-rule': mixed(ownPaper, ink, 0.2),
    '--own-tint': strongest(ownPaper, ink, 0.12, staysLegible),
  };
  for (const [n, hue] of HUES.entries()) {
    const tint = strongest(ownPaper, hue, 0.28, staysLegible);
    const isRead = (mix: string) => Math.min(contrastOf(mix, tint), contrastOf(mix, ownPaper)) >= ENOUGH;
    tokens[`--own-tint-${n + 1}`] = tint;
    tokens[`--own-speaker-${n + 1}`] = strongest(ink, hue, 1, isRead);
  }
  return tokens;
}

/** Turns a theme into the attribute and the tokens of an element of the class "clearstory". */
export function themeStyle(settings: Pick<Appearance, 'theme'> & OwnColours) {
  const style = settings.theme === 'own' ? ownTokens(settings) : {};
  return { 'data-theme': settings.theme, style };
}
