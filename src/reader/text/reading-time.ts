import type { Story } from '../../core/index.ts';
import { storyLines } from '../../core/story-model/story-lines.ts';

/** Words a minute: silent reading of non-fiction in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238;
/** Characters a minute of scripts that do not part words (Trauzettel-Klosinski & Dietz 2012: Chinese 255, Japanese 357). */
const CHARACTERS_PER_MINUTE = 300;

const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** Characters of a story whose words are counted: the rest of a longer one is taken to have as many. */
const MAX_COUNTED = 500_000;

/** Estimates the time that a story takes to read, in whole minutes, at least one. */
export function readingMinutes(story: Story): number {
  let words = 0;
  let characters = 0;
  let length = 0;
  let counted = 0;
  for (const line of storyLines(story)) {
    length += line.text.length;
    if (length > MAX_COUNTED) continue;
    counted = length;
    characters += line.text.match(UNPARTED)?.length ?? 0;
    words += line.text.replace(UNPARTED, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  }
  const minutes = words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE;
  return Math.max(1, Math.round(counted > 0 ? minutes * (length / counted) : minutes));
}
