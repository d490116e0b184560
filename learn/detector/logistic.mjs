// Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least squares).

const PENALTY = 4;
const ITERATIONS = 10;
/** Keeps the Hessian well conditioned on pages that the model is sure about. */
const MIN_CURVATURE = 1e-4;

/** Probability (0 to 1) that a page with these signal values is an article. */
export function probability(model, values) {
  let logOdds = model.bias;
  for (let i = 0; i < values.length; i++) logOdds += model.weights[i] * values[i];
  return 1 / (1 + Math.exp(-logOdds));
}

/** Solves `matrix` x = `vector` by Gaussian elimination with partial pivoting; both are used up. */
function solve(matrix, vector) {
  const n = vector.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let j = i + 1; j < n; j++) if (Math.abs(matrix[j][i]) > Math.abs(matrix[pivot][i])) pivot = j;
    [matrix[i], matrix[pivot]] = [matrix[pivot], matrix[i]];
    [vector[i], vector[pivot]] = [vector[pivot], vector[i]];
    for (let j = i + 1; j < n; j++) {
      const factor = matrix[j][i] / matrix[i][i];
      for (let k = i; k < n; k++) matrix[j][k] -= factor * matrix[i][k];
      vector[j] -= factor * vector[i];
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) vector[i] -= matrix[i][k] * vector[k];
    vector[i] /= matrix[i][i];
  }
  return vector;
}

/** Adds one page's share to the gradient and the Hessian of the loss. */
function accumulate({ values, isArticle, weight }, model, gradient, hessian) {
  const inputs = [...values, 1];
  const p = probability(model, values);
  const error = (p - (isArticle ? 1 : 0)) * weight;
  const curvature = Math.max(p * (1 - p), MIN_CURVATURE) * weight;
  for (let i = 0; i < inputs.length; i++) {
    if (inputs[i] === 0) continue;
    gradient[i] += error * inputs[i];
    for (let j = 0; j < inputs.length; j++) hessian[i][j] += curvature * inputs[i] * inputs[j];
  }
}

/** Fits a model to pages `{values: number[], isArticle: boolean, weight: number}`. */
export function fitLogistic(pages) {
  const n = pages[0].values.length;
  const model = { weights: new Array(n).fill(0), bias: 0 };
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = new Array(n + 1).fill(0);
    const hessian = Array.from({ length: n + 1 }, () => new Array(n + 1).fill(0));
    for (const page of pages) accumulate(page, model, gradient, hessian);
    for (let i = 0; i < n; i++) {
      gradient[i] += PENALTY * model.weights[i];
      hessian[i][i] += PENALTY;
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < n; i++) model.weights[i] -= step[i];
    model.bias -= step[n];
  }
  return model;
}
