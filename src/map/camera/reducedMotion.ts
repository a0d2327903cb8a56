/** Whether the reader has asked for less motion: the map then jumps where it would glide. */
export const isMotionReduced = (): boolean =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches;
