import type { ExpressionChecks } from '../../core/rules/types.ts';

const nothing = document.createDocumentFragment();
const evaluator = new XPathEvaluator();

const succeeds = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
};

/** Checks with the parsers of this browser that it understands an expression. */
export const expressionChecks: ExpressionChecks = {
  isSelector: (selector) => succeeds(() => nothing.querySelector(selector)),
  isXPath: (expression) => succeeds(() => evaluator.createExpression(expression)),
};
