/** Yes and no as features: 1 and 0. */
export const flag = (condition: boolean): number => (condition ? 1 : 0);
