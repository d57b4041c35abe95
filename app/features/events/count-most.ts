/** Counting stops here: nobody reads a larger number, and every page of the team asks. */
export const COUNT_MOST = 1000;
