/** What an insertion teaches, and how like a message is to those a template answered. Pure: the store is elsewhere. */
import type { PlatformId } from "../../contract/sites.ts";
import type { InquiryType } from "../../contract/template.ts";
import type { LearnedTemplate } from "../../contract/template-records.ts";
import { hashOf, tellingStems } from "./words.ts";

/** Words kept of one template; the rarest are dropped. */
const MOST_WORDS = 400;

export interface Use {
	readonly message?: string | undefined;
	/** What the message is about, as `subjectsOf` names it: so its words need not come again. */
	readonly subjects?: readonly string[] | undefined;
	readonly platform?: PlatformId | undefined;
	readonly inquiryType?: InquiryType | undefined;
}

export function learnFrom(templateId: string, known: LearnedTemplate | undefined, use: Use): LearnedTemplate {
	const words = { ...known?.words };
	for (const hash of hashesOf(use.message ?? "", use.subjects)) {
		words[hash] = (words[hash] ?? 0) + 1;
	}
	return {
		templateId,
		uses: (known?.uses ?? 0) + 1,
		words: mostFrequent(words),
		inquiryTypes: counted(known?.inquiryTypes, use.inquiryType),
		platforms: counted(known?.platforms, use.platform),
	};
}

function hashesOf(message: string, subjects: readonly string[] = []): readonly string[] {
	return [...tellingStems(message), ...subjects.map((subject) => `#${subject}`)].map(hashOf);
}

function mostFrequent(words: Record<string, number>): Record<string, number> {
	const entries = Object.entries(words);
	if (entries.length <= MOST_WORDS) return words;
	return Object.fromEntries(entries.sort(([, one], [, other]) => other - one).slice(0, MOST_WORDS));
}

function counted(
	counts: Readonly<Record<string, number>> = {},
	what: string | undefined,
): Record<string, number> {
	return what === undefined ? { ...counts } : { ...counts, [what]: (counts[what] ?? 0) + 1 };
}

/** Gives for a template how like the message is to what it answered, 0 to 1. Words that many templates know count little. */
export function likenessTo(
	message: string,
	learned: readonly LearnedTemplate[],
	subjects: readonly string[] = [],
): (known: LearnedTemplate) => number {
	const hashes = hashesOf(message, subjects);
	const weights = hashes.map((hash) => {
		const knowers = learned.filter(({ words }) => words[hash] !== undefined).length;
		return Math.log(1 + learned.length / Math.max(0.5, knowers));
	});
	const whole = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
	return ({ words, uses }) => {
		if (whole === 0) return 0;
		const shared = hashes.reduce((sum, hash, at) => {
			const often = Math.min(1, (words[hash] ?? 0) / Math.sqrt(uses));
			return sum + ((weights[at] ?? 0) * often) ** 2;
		}, 0);
		return Math.sqrt(shared) / whole;
	};
}
