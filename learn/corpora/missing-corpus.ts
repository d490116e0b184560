import { SetupError } from '../../scripts/setup/report.mjs';
import corpora from './corpora.json' with { type: 'json' };

/** The public home of each corpus, for those who do not have the folder. */
const HOMES = corpora.map(({ id, home, licence }) => `  ${id.padEnd(22)} ${home} (${licence})`).join('\n');

/** The corpora are not where they were looked for; the message says where to get them. */
export class MissingCorpus extends SetupError {
  constructor(file: string) {
    super(
      `The labelled corpora are not part of this project, and there is no ${file}.\n` +
        `Name their folder with --corpora DIR. Their public homes:\n${HOMES}\n` +
        'docs/lab/learning.md says how to get and convert them.',
    );
  }
}
