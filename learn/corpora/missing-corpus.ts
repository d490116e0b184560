/** The public place of each corpus, for those who do not have the folder. */
const HOMES = `  articles/scrapinghub  https://github.com/scrapinghub/article-extraction-benchmark (MIT)
  articles/wcxb         https://github.com/Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0)
  articles/fundus       https://github.com/flairNLP/fundus, its tests (MIT; the pages are their publishers')
  quotes/polnear-*      https://github.com/networkdynamics/PolNeAR (no licence stated)
  quotes/german-*       https://github.com/uhh-lt/german-news-quotation-attribution-2024 (CC BY-NC-SA 4.0)
  voices/dev            texts of articles/fundus, https://github.com/rundimeco/waddle and Universal Dependencies; the
                        labels are not public
  rules/ftr-site-config https://github.com/fivefilters/ftr-site-config (CC0)
  rules/cosmetic.txt    cosmetic lines of EasyList, EasyList Cookie, Fanboy Annoyances, uBlock Origin's lists`;

/** The corpora are not where they were looked for; the message says where to get them. */
export class MissingCorpus extends Error {
  override name = 'MissingCorpus';

  constructor(file: string) {
    super(
      `The labelled corpora are not part of this project, and there is no ${file}.\n` +
        `Name their folder with --corpora DIR. Their public homes:\n${HOMES}\n` +
        'docs/lab/benchmarks.md says how the folder is laid out.',
    );
  }
}
