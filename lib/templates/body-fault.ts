/** What is wrong with a body, in terms a person can act on. */
import { TemplateFault } from "./liquid-tags.ts";

export interface BodyFault {
	/**
	 * - `unknown-tag`, `unknown-filter`: `word` is none of ours
	 * - `not-closed`: `word` is opened and never closed
	 * - `no-partial`: no template has the shortcut `word`
	 * - `cycle`: the templates inside one another come back to `word`, or go too deep
	 * - `blank`: a value that is certainly empty
	 * - `not-understood`: none of these
	 */
	readonly reason:
		| "unknown-tag"
		| "unknown-filter"
		| "not-closed"
		| "no-partial"
		| "cycle"
		| "blank"
		| "not-understood";
	readonly word: string;
	/** From 1. Absent where the fault has no one place. */
	readonly line?: number;
	readonly column?: number;
}

/** LiquidJS tells its faults apart by their text alone, followed by ", line:1, col:5". */
const TEXTS: readonly [RegExp, BodyFault["reason"]][] = [
	[/undefined filter: (\S+)/, "unknown-filter"],
	[/tag "([^"]*)" not found/, "unknown-tag"],
	[/tag "?\{%-?\s*(\w+).* not closed/s, "not-closed"],
	[/output "?(\{\{).*not closed/s, "not-closed"],
	[/tag "?(\{%-?\s*\w*).*not closed/s, "not-closed"],
];

export function faultOf(error: unknown, body: string): BodyFault | "too-much" {
	if (!(error instanceof Error)) return { reason: "not-understood", word: "" };
	if (/limit exceeded/.test(error.message)) return "too-much";
	const place = placeOf(error, body);
	const own = originOf(error);
	if (own) return { reason: own.reason, word: own.word, ...place };
	const said = error.message.replace(/, line:\d+, col:\d+$/, "");
	for (const [pattern, reason] of TEXTS) {
		const word = pattern.exec(said)?.[1];
		if (word !== undefined) return { reason, word: word.replace(/,$/, ""), ...place };
	}
	return { reason: "not-understood", word: "", ...place };
}

/** LiquidJS wraps what a tag throws. */
function originOf(error: Error): TemplateFault | undefined {
	if (error instanceof TemplateFault) return error;
	const { originalError } = error as { originalError?: unknown };
	return originalError instanceof Error ? originOf(originalError) : undefined;
}

/** A fault inside a rendered template stands in that one: its line would mislead here. */
function placeOf(error: Error, body: string): Pick<BodyFault, "line" | "column"> {
	const { token } = error as { token?: { input?: unknown; getPosition?: () => number[] } };
	if (token?.input !== body) return {};
	const [line, column] = token.getPosition?.() ?? [];
	return line === undefined || column === undefined ? {} : { line, column };
}
