/**
 * What customers write about, and which of the starter library's templates answer it, likeliest first. Patterns are
 * beginnings of words, folded, parted by commas; of a pattern of several words each must be in the message, in any order.
 * `=` before a word: the whole word. In English, German, Greek, Italian, Polish and Swedish.
 */
export interface Topic {
	/** Shortcuts of the templates that answer it. A person's own template answers it when its title speaks of it. */
	readonly answers: readonly string[];
	readonly asks: string;
	/** Less than 1 for what also stands in messages about something else: greetings, thanks. */
	readonly share?: number;
}
