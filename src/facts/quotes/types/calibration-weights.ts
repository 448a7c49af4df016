/*
 * Weights from the probability of an assertion to that of a right remark, words and all; made by scripts/train/train-types.ts
 * from folds over attribution-silver.
 */
export const CALIBRATION_WEIGHTS: readonly number[] = [-0.584, 0.741, 0.541, 0.528, -0.354]
