import { ramp, type SignalOf, when } from './signal.ts';

const ACCOUNT = /log ?in|sign ?in|register/i;
const AMOUNT = /[$€£]\s?\d/g;

/** Signals from the first words of a page. */
export const OPENING_SIGNALS: readonly SignalOf<string>[] = [
  { name: 'opening-account', measure: (text) => when(ACCOUNT.test(text)) },
  { name: 'opening-prices', measure: (text) => ramp(text.match(AMOUNT)?.length ?? 0, 0, 6) },
];
