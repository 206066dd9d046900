import { failed, type Result, success } from "../../base/result.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** `broken`: no JSON; a file cut short reads so too. `line` from 1, where the browser tells it. */
export type JsonFailure = { readonly kind: "broken"; readonly line?: number };

/**
 * JSON from somebody else. `__proto__` is left out wherever it stands: set on an object it would change what the
 * object is.
 */
export function parseJson(text: string): Result<Json, JsonFailure> {
	if (nestsTooDeep(text)) return failed({ kind: "broken" });
	try {
		return success(JSON.parse(text, (key, value) => (key === "__proto__" ? undefined : value)));
	} catch (error) {
		const line = error instanceof Error ? lineIn(error.message, text) : undefined;
		return failed(line === undefined ? { kind: "broken" } : { kind: "broken", line });
	}
}

/** No template does; what nests a million deep takes the browser's parser a minute. */
const DEEPEST = 100;

function nestsTooDeep(text: string): boolean {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const mark = text[at];
		if (mark === '"') at = endOfText(text, at);
		else if (mark === "[" || mark === "{") depth += 1;
		else if (mark === "]" || mark === "}") depth -= 1;
		if (depth > DEEPEST) return true;
	}
	return false;
}

/** The place of the quote that closes the one at `from`, or the end. */
function endOfText(text: string, from: number): number {
	let at = from + 1;
	while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
	return at;
}

/** Chromium says "at position 1234 (line 5 column 6)", Firefox "at line 5 column 6". */
function lineIn(message: string, text: string): number | undefined {
	const [, line] = /line (\d+)/.exec(message) ?? [];
	if (line !== undefined) return Number(line);
	const [, position] = /position (\d+)/.exec(message) ?? [];
	return position === undefined ? undefined : text.slice(0, Number(position)).split("\n").length;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text under one of these names, the first that has one; a number is written out. Empty where there is none. */
export function textAt(record: Readonly<Record<string, unknown>>, ...names: readonly string[]): string {
	for (const name of names) {
		const value = Object.hasOwn(record, name) ? record[name] : undefined;
		if (typeof value === "string" && value !== "") return value;
		if (typeof value === "number") return String(value);
	}
	return "";
}

export function listAt(record: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
	const value = Object.hasOwn(record, name) ? record[name] : undefined;
	return Array.isArray(value) ? value : [];
}
