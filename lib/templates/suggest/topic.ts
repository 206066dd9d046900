/**
 * What customers write about, and which of the starter library's templates answer it, likeliest first. Patterns are
 * beginnings of words, parted by commas; of a pattern of several words each must be in the message, in any order.
 * `=` before a word: the whole word. In English, German, Greek, Italian, Polish and Swedish.
 */
export interface Topic {
	/** Shortcuts of the templates that answer it. A person's own template answers it when its title speaks of it. */
	readonly answers: readonly string[];
	readonly asks: string;
	/** Less than 1 for what also stands in messages about something else: greetings, thanks. */
	readonly share?: number;
	/** Whole messages about it; see `said/`. */
	readonly said?: readonly string[];
}

/** All topics, made ready for looking messages up: plain data, computed when the extension is built. A topic is its place. */
export interface TopicModel {
	readonly answers: readonly (readonly string[])[];
	/** Each a beginning of a word in all forms it is compared in; `=` before it: the whole word. */
	readonly starts: readonly (readonly string[])[];
	/** Topic, weight, then the places of its starts. */
	readonly patterns: readonly (readonly number[])[];
	/** By a part of a word: topic, how many of its sentences have it, the next topic, … */
	readonly parts: Readonly<Record<string, readonly number[]>>;
	/** Parts in each topic's sentences, all together. */
	readonly totals: readonly number[];
}
