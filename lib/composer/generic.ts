import { paste } from "./paste.ts";
import type { Strategy } from "./strategy.ts";
import { typeLines } from "./typing.ts";

/** An editable of unknown make: typed like a person would, and pasted only where typing is not taken at all. */
export const generic: Strategy = {
	editor: "generic",
	ownsSelection: false,
	write: typeLines,
	fallback: { suits: () => true, write: paste },
};
