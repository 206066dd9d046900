/** What a foreign page lets us know: some questions have no safe answer, and then nothing is guessed. */
export type Answer = "yes" | "no" | "cannot tell";
