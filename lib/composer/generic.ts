import { paste } from "./paste.ts";
import type { Strategy } from "./strategy.ts";
import { typeText } from "./typing.ts";

/**
 * An editable of unknown make: typed as a person would, and pasted only where typing is not taken at all. In one
 * command, line breaks and all: a command for each line costs Firefox's undo a step each (seen in 153).
 */
export const generic: Strategy = {
	editor: "generic",
	ownsSelection: false,
	write: typeText,
	fallback: { suits: () => true, write: paste },
};
