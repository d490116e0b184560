import { parseArgs } from 'node:util';
import { SetupError } from '../scripts/setup/report.mjs';

export interface BenchOptions {
  /** Folder that holds `articles/`, `quotes/` and `voices/`. */
  corpora: string;
  /** The one corpus to measure; null: all. */
  corpus: string | null;
  /** Languages of the texts; null: all. */
  langs: string[] | null;
  /** Number of the worst pages or answers to show, and their kind; null: the command's first kind. */
  errors: number;
  of: string | null;
  /** Id of one page to show whole. */
  page: string | null;
  /** Pages of each corpus, chosen by hash; null: all. */
  sample: number | null;
  /** True if the peers run too. */
  peers: boolean;
  /** Compare with bench/floors.json, or write higher floors into it. */
  check: boolean;
  raise: boolean;
  /** File to write the answers to. */
  json: string | null;
  fast: boolean;
  /** Compare stories with and without the site configs of `ftr`. */
  rules: boolean;
  /** Folder of site configs, file of cosmetic filters; null: those in the folder of the corpora. */
  ftr: string | null;
  filters: string | null;
}

export const USAGE = `npm run bench -- COMMAND [options]
commands
  articles   extraction, metadata, detection, time and sizes on labelled pages, beside the peers
  quotes     quotations, their sources and speakers on labelled texts, beside two baselines
  speakers   what readers are told of who said what, on texts of many languages, beside a baseline
  languages  what is loaded and how long 6,000 characters take in each language
  reader     from press to painted story and marked quotations in the built popup, and scrolling
  rules      how much of common rules is imported, and what they cost
  page-marks whether every quotation of the fundus pages is found again in its page
  footprint  what the built extension costs on pages that one does not read
  scale      time on made pages of growing size
  check      the floors of bench/floors.json on a fixed sample
  raise      measure as check does, and write the floors that can be higher
options
  --corpora DIR       folder of the labelled corpora (../shared/corpora)
  --corpus NAME       one corpus: scrapinghub, wcxb, fundus; polnear-dev, german-dev, …; speakers: the project's own
                      texts by learn and held
  --lang LANGS        speakers, languages: these languages (de,fr)
  --errors N          show the N worst pages or texts
  --of KIND           which errors: story, paragraphs, metadata, standfirst, detection; pairs, stretches, speakers, indirect;
                      wrong, unattributed, unmarked, no-quotation, role, kind, no-statement, missed-statement
  --page ID           articles: one page's blocks, and what was removed and why
  --sample N          articles: N pages of each corpus, chosen by hash; reader: N presses a story; footprint: N pages
  --peers none        the project's own engine only
  --fast              articles: parse in one page instead of showing each; no times
  --rules             articles: only pages that a site config is for, with and without it
  --ftr DIR           folder of site configs (rules/ftr-site-config of the corpora)
  --filters FILE      cosmetic filters (rules/cosmetic.txt of the corpora)
  --check, --raise    as the commands, for this command's part
  --json FILE         write the answers to FILE`;

function count(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d+$/.test(value)) throw new SetupError(`--${name} takes a number, not ${value}`);
  return Number(value);
}

/** Reads the options as they stand in the command line. @throws SetupError where one is unknown or lacks its value */
function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        corpora: { type: 'string', default: '../shared/corpora' },
        corpus: { type: 'string' },
        lang: { type: 'string' },
        errors: { type: 'string' },
        of: { type: 'string' },
        page: { type: 'string' },
        sample: { type: 'string' },
        peers: { type: 'string', default: 'all' },
        check: { type: 'boolean', default: false },
        raise: { type: 'boolean', default: false },
        json: { type: 'string' },
        fast: { type: 'boolean', default: false },
        rules: { type: 'boolean', default: false },
        ftr: { type: 'string' },
        filters: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the command line after the command's name. @throws SetupError with one sentence on what is wrong */
export function parseOptions(args: readonly string[]): BenchOptions {
  const values = readValues(args);
  if (values.peers !== 'all' && values.peers !== 'none') throw new SetupError('--peers is all or none');
  return {
    corpora: values.corpora,
    corpus: values.corpus ?? null,
    langs: values.lang?.split(',') ?? null,
    errors: count('errors', values.errors) ?? 0,
    of: values.of ?? null,
    page: values.page ?? null,
    sample: count('sample', values.sample),
    peers: values.peers === 'all',
    check: values.check,
    raise: values.raise,
    json: values.json ?? null,
    fast: values.fast,
    rules: values.rules,
    ftr: values.ftr ?? null,
    filters: values.filters ?? null,
  };
}

/** The kind of errors asked for, of those that a command knows; its first where none was named. */
export function errorKind<K extends string>(options: BenchOptions, kinds: readonly [K, ...K[]]): K {
  const kind = options.of === null ? kinds[0] : kinds.find((candidate) => candidate === options.of);
  if (kind === undefined) throw new SetupError(`--of is one of ${kinds.join(', ')}, not ${options.of}`);
  return kind;
}
