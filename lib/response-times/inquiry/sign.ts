/**
 * What customers say by which kind of inquiry. `words`: beginnings of words, parted by commas; of several words each must
 * stand in the same sentence, in any order; `_` between them: one right after the other. `=` before a word: the whole
 * word; words up to three letters always are.
 * As people spell it: accents, case, doubled letters and Greek in Latin letters make no difference.
 */
import type { InquiryType } from "../../contract/response-times.ts";

export interface Sign {
	/** `when` and `need`: a near time, and something that hangs on it; together they are urgent. */
	readonly says: InquiryType | "urgent" | "when" | "need";
	/** Undefined: of every language. */
	readonly language?: string;
	/** 1 for what mostly means it; 2 for what hardly means anything else; below 0 speaks against it. */
	readonly weight: number;
	readonly words: string;
}
