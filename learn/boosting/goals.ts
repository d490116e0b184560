import type { Goal } from './boosting.ts';

/** The weight of each row, and its class. */
export interface Labels {
  right: ArrayLike<number>;
  weights: ArrayLike<number> | null;
}

interface Sampling {
  /** Share of the rows, or groups, that each tree sees. */
  share: number;
  /** Least sum of second derivatives in a leaf. */
  least: number;
  /** Least second derivative of a row: keeps leaves of settled rows from taking extreme values. */
  leastHessian: number;
}

/** Tells right rows from wrong ones by their log-odds. */
export function telling({ right, weights }: Labels, { share, least, leastHessian }: Sampling): Goal {
  return {
    least,
    derive(scores, { gradients, hessians }, random, use) {
      for (let i = 0; i < right.length; i++) {
        const weight = weights ? (weights[i] as number) : 1;
        const p = 1 / (1 + Math.exp(-(scores[i] as number)));
        gradients[i] = weight * (p - (right[i] as number));
        hessians[i] = weight * Math.max(leastHessian, p * (1 - p));
        if (weight > 0 && random() < share) use(i);
      }
    },
  };
}

/**
 * Gives, in every group, the right rows the greater share of exp(score).
 * @param bounds first row of each group, and one past the last
 */
export function choosing(
  right: ArrayLike<number>,
  bounds: readonly number[],
  { share, least, leastHessian }: Sampling,
): Goal {
  return {
    least,
    derive(scores, { gradients, hessians }, random, use) {
      for (let k = 0; k + 1 < bounds.length; k++) {
        const [from, to] = bounds.slice(k, k + 2) as [number, number];
        let all = 0;
        let good = 0;
        for (let i = from; i < to; i++) {
          const share = Math.exp(scores[i] as number);
          gradients[i] = share;
          all += share;
          if (right[i]) good += share;
        }
        const isUsed = random() < share;
        for (let i = from; i < to; i++) {
          const own = gradients[i] as number;
          const p = own / all;
          gradients[i] = p - (right[i] ? own / good : 0);
          hessians[i] = Math.max(p * (1 - p), leastHessian);
          if (isUsed) use(i);
        }
      }
    },
  };
}
