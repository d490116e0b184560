/** Loads what reads and writes rules: it is not needed to draw the page. */
export const loadRules = () => import('./rule-code.ts');
