/** Figures that may be shown in full: those with an index, and variables with a mean. */
import type { AddedElementFigure, Figure, VariableFigure } from './results.ts';

export type IndexFigure = Extract<Figure, { index: number }>;
export type MeanFigure = Extract<VariableFigure, { mean: number }>;

export const hasIndex = (figure: Figure): figure is IndexFigure => 'index' in figure;

/** Of whatever is answered with 1 to 4: a variable, or an element that a department has added. */
export type AnswersFigure = VariableFigure | AddedElementFigure['figure'];

export const hasMean = <Kind extends AnswersFigure>(
  figure: Kind,
): figure is Extract<Kind, { mean: number }> => 'mean' in figure;
