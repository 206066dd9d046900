/**
 * The only way to the console. Details are numbers, booleans and words of our own code: other people's
 * messages and names do not fit the type. Words are identifiers of ours, checked at run time too.
 */
export type LogDetails = Readonly<Record<string, number | boolean | LogWord>>;

declare const logWord: unique symbol;
/** A short word from our own code, never text from a page or a person. */
export type LogWord = string & { readonly [logWord]: true };

const WORD = /^[a-z0-9][a-zA-Z0-9._:-]{0,60}$/;

/** Gives the word back when it looks like an identifier of ours, and `withheld` when it does not. */
export function word(text: string): LogWord {
	return (WORD.test(text) ? text : "withheld") as LogWord;
}

export function log(event: string, details: LogDetails = {}): void {
	console.info("[aside]", word(event), details);
}

/** Reports a caught bug: what was tried, where, and the error's class. Its message may quote the page, so it stays out. */
export function logFault(tried: string, error: unknown): void {
	const name = error instanceof Error ? error.name.toLowerCase() : typeof error;
	console.warn("[aside]", word(tried), { error: word(name) });
}
