import { paste } from "./paste.ts";
import type { Strategy } from "./strategy.ts";

/** No fallback: a typing command crashes an empty Draft.js editor, and can leave its state unlike its nodes. */
export const draft: Strategy = { editor: "draft", ownsSelection: true, write: paste };
