/** The sets to choose on; the train sets are measured only where asked for by name. */
export const DEV_SETS = ['polnear-dev', 'german-dev'];
