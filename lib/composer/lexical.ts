import { paste } from "./paste.ts";
import type { Strategy } from "./strategy.ts";
import { typeText } from "./typing.ts";

/** Lexical takes an untrusted paste. Typing commands scramble the order of several lines, so they serve for one only. */
export const lexical: Strategy = {
	editor: "lexical",
	ownsSelection: true,
	write: paste,
	fallback: { suits: (text) => !text.includes("\n"), write: typeText },
};
