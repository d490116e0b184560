import { ramp, type Signals, when } from './signal.ts';

const ACCOUNT = /log ?in|sign ?in|register/i;
const AMOUNT = /[$€£]\s?\d/g;

/** Signals from the first words of a page. */
export const openingSignals = (opening: string): Signals => ({
  'opening-account': when(ACCOUNT.test(opening)),
  'opening-prices': ramp(opening.match(AMOUNT)?.length ?? 0, 0, 6),
});
