/** A linear model of the log-odds that a row is right. */
export interface LogisticModel {
  /** One for each value of a row. */
  weights: number[];
  bias: number;
}

/** A row to learn from. */
export interface LabelledRow {
  values: readonly number[];
  isRight: boolean;
  /** Weight of the row among all. */
  weight: number;
}

/** Factor of the L2 penalty. */
const PENALTY = 1;
/** Steps of Newton's method. */
const ITERATIONS = 10;
/** Least second derivative of a row: keeps the Hessian well conditioned where the model is sure. */
const MIN_CURVATURE = 1e-4;

/** Returns the probability, 0 to 1, that a row with these values is right. */
export function probability({ weights, bias }: LogisticModel, values: readonly number[]): number {
  const logOdds = values.reduce((sum, value, i) => sum + (weights[i] ?? 0) * value, bias);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Fits a logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares).
 * @param rows at least one, all of one length
 */
export function fitLogistic(rows: readonly LabelledRow[]): LogisticModel {
  const width = rows[0]?.values.length ?? 0;
  const model: LogisticModel = { weights: new Array<number>(width).fill(0), bias: 0 };
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const step = newtonStep(rows, model);
    model.weights = model.weights.map((weight, i) => weight - (step[i] ?? 0));
    model.bias -= step[width] ?? 0;
  }
  return model;
}

/** Computes the step that each weight, and then the bias, is to be lessened by. */
function newtonStep(rows: readonly LabelledRow[], model: LogisticModel): Float64Array {
  const size = model.weights.length + 1;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) addRow(row, model, gradient, hessian);
  for (const [i, weight] of model.weights.entries()) {
    gradient[i] = (gradient[i] as number) + PENALTY * weight;
    const line = hessian[i] as Float64Array;
    line[i] = (line[i] as number) + PENALTY;
  }
  return solve(hessian, gradient);
}

/** Adds one row's share to the gradient and the Hessian of the loss. */
function addRow(
  { values, isRight, weight }: LabelledRow,
  model: LogisticModel,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  const inputs = [...values, 1];
  const p = probability(model, values);
  const error = (p - (isRight ? 1 : 0)) * weight;
  const curvature = Math.max(p * (1 - p), MIN_CURVATURE) * weight;
  for (const [i, input] of inputs.entries()) {
    if (input === 0) continue;
    gradient[i] = (gradient[i] as number) + error * input;
    const line = hessian[i] as Float64Array;
    for (const [j, other] of inputs.entries()) line[j] = (line[j] as number) + curvature * input * other;
  }
}

/** Solves `matrix` x = `vector` by Gaussian elimination with partial pivoting; both are used up. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(at(j, i)) > Math.abs(at(pivot, i))) pivot = j;
    [matrix[i], matrix[pivot]] = [matrix[pivot] as Float64Array, matrix[i] as Float64Array];
    [vector[i], vector[pivot]] = [vector[pivot] as number, vector[i] as number];
    for (let j = i + 1; j < size; j++) {
      const factor = at(j, i) / at(i, i);
      const line = matrix[j] as Float64Array;
      for (let k = i; k < size; k++) line[k] = at(j, k) - factor * at(i, k);
      vector[j] = (vector[j] as number) - factor * (vector[i] as number);
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) vector[i] = (vector[i] as number) - at(i, k) * (vector[k] as number);
    vector[i] = (vector[i] as number) / at(i, i);
  }
  return vector;
}
