/** The 97.5 % quantile of the standard normal distribution: a 95 % interval leaves 2.5 % on each side. */
export const normalQuantile975 = 1.959963984540054;
