import type { Attribution } from '../types.ts';
import { analyse } from './analysis/analysis.ts';
import { shareEchoes } from './echoes.ts';
import { goesOnReporting } from './indirect/goes-on-reporting.ts';
import { findIndirect, tiedStatements } from './indirect/indirect.ts';
import { standsIn, stretchesIn } from './interview/turns.ts';
import type { Language } from './language.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { Coreference } from './people/coreference.ts';
import { EntityTable } from './people/entities.ts';
import { SpeakerList } from './people/speakers.ts';
import { QuoteBuilder } from './quote-builder.ts';
import { surroundings } from './sources/surroundings.ts';
import { isUntied, tiedSources } from './sources/tied-sources.ts';

/**
 * Finds every quotation of a text and ties it to its speaker. Offsets are UTF-16 units of `text`, whose
 * paragraphs are its lines. Never throws; linear in the length of the text.
 */
export function attributeQuotes(text: string, language: Language): Attribution {
  const { grammar, talk } = language;
  const { choosers } = grammar;
  const a = analyse(text, lexiconOf(language), grammar, talk);
  const ties = grammar.findTies(a);
  const near = surroundings(a, ties);
  const build = new QuoteBuilder(a, ties, new SpeakerList(a, new Coreference(a, new EntityTable(a), ties)));
  const turns = talk?.findTurns(a) ?? [];
  const answers = talk?.findAnswers(a);
  const inTurns = new Set([...stretchesIn(a, turns), ...(answers?.stretches ?? [])]);
  const choices = choosers
    ? choosers.chooseSources(a, near, talk?.spokenLines(a, near) ?? null)
    : tiedSources(a, near);
  const isTerm = choosers ? choosers.isTerm : isUntied;
  const quoted = choices
    .filter((choice) => !inTurns.has(choice.placed.index) && !isTerm(a, choice))
    .map((choice) => ({ quote: build.quoted(choice), tie: ties[choice.candidate?.tie ?? -1] }));
  const spoken = new Set(quoted.filter(({ quote }) => quote.kind === 'direct').map(({ tie }) => tie));
  const said = quoted.map(({ quote }) => quote);
  const quotes = [
    ...said,
    ...build.spoken(turns),
    ...(answers ? build.answered(answers, said) : []),
    ...findIndirect(
      a,
      ties.filter((tie) => (!spoken.has(tie) || goesOnReporting(a, tie)) && !standsIn(turns, tie.cueFrom)),
      choosers ? choosers.statementsOf : tiedStatements,
    ).map((reported) => build.reported(reported)),
  ].sort((x, y) => x.start - y.start || y.end - x.end);
  return { quotes: shareEchoes(text, quotes, build.list.speakers), speakers: build.list.speakers };
}
