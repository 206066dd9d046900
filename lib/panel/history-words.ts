/** What the history shows of texts: where a search found its words. */
export { type Highlight, highlights } from "../history/fold.ts";
