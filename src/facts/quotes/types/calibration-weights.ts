/*
 * Weights from the probability of an assertion to that of a right remark, words and all; made by scripts/train/train-types.ts
 * from folds over attribution-silver.
 */
export const CALIBRATION_WEIGHTS: readonly number[] = [-0.601, 0.743, 0.544, 0.53, -0.252]
