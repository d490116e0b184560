/** Rules: two syntaxes read and written, one form inside, applied to a page without changing it. */

export { findRules } from './apply/find-rules.ts';
export { formatFilters } from './filters/format-filters.ts';
export { parseFilters } from './filters/parse-filters.ts';
export { createScopeMatcher } from './scope/scope-matcher.ts';
export { indexFilters } from './shards/index-filters.ts';
export { filtersIn, hostShards, tokenShards } from './shards/look-up.ts';
export { TOKEN_TABLE } from './shards/names.ts';
export { pageTokens } from './shards/page-tokens.ts';
export { formatSiteConfig } from './site-config/format-site-config.ts';
export { parseSiteConfig } from './site-config/parse-site-config.ts';
export { siteConfigFiles } from './site-config/site-config-files.ts';
export type * from './types.ts';
