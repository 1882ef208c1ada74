/** With more than this open at once, no guess is made which of them was meant: each guess costs as much as all of them. */
export const mostGuesses = 200;
