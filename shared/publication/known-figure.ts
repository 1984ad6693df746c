/** Figures that may be shown in full: those with an index, and variables with a mean. */
import type { Figure, VariableFigure } from './results.ts';

export type IndexFigure = Extract<Figure, { index: number }>;
export type MeanFigure = Extract<VariableFigure, { mean: number }>;

export const hasIndex = (figure: Figure): figure is IndexFigure => 'index' in figure;
export const hasMean = (figure: VariableFigure): figure is MeanFigure => 'mean' in figure;
