/**
 * One JSON line for each event on standard output. Details are numbers, booleans and words of our own code: bodies, tokens
 * and names do not fit the type.
 */
import { type LogDetails, type LogWord, word } from "../../lib/base/log.ts";

export type Log = (level: "info" | "warn" | "error", event: string, details?: LogDetails) => void;

export function createLog(write: (line: string) => void, now: () => number): Log {
	return (level, event, details = {}) => {
		write(
			`${JSON.stringify({ time: new Date(now()).toISOString(), level, event: word(event), ...details })}\n`,
		);
	};
}

/** What kind of fault it was. Its message may quote a request, so it stays out; a database's code is told. */
export function faultWords(error: unknown): Record<string, LogWord> {
	const name = error instanceof Error ? error.name : typeof error;
	const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
	const told = [code, errcode].find((one) => typeof one === "string" || typeof one === "number");
	return {
		fault: word(name.toLowerCase()),
		...(told !== undefined && { code: word(String(told).toLowerCase()) }),
	};
}
