/** Stands in for `virtual:build`: a tool is no build, and keeps nothing of what it computes. */
export const stamp = '';
