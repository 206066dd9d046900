/** Which templates fit the open conversation, and why in one line. Deterministic, and nothing leaves the device. */
import type { Template } from "../../contract/template.ts";
import type {
	LearnedTemplate,
	Suggestion,
	SuggestionAsked,
	SuggestionReason,
} from "../../contract/template-records.ts";
import { chooseVariant } from "../variants.ts";
import { likenessTo } from "./learn.ts";
import type { TopicFound, TopicMatch } from "./topic-match.ts";

export interface SuggestionNeeds {
	readonly templates: readonly Template[];
	readonly asked: SuggestionAsked;
	readonly learned: readonly LearnedTemplate[];
	readonly match: TopicMatch;
	/** How often each template was used lately. */
	readonly counts: ReadonlyMap<string, number>;
	/** How many are suggested at most. */
	readonly most?: number;
}

/** What each sign counts for. Learned likeness outweighs a topic once a template has answered a few such messages. */
const WEIGHTS = { topic: 1, learned: 1.6, inquiryType: 0.25, language: 0.12, often: 0.12 } as const;
/** Below this nothing speaks for a template but its being there. */
const LEAST = 0.2;

export function suggestTemplates(needs: SuggestionNeeds): readonly Suggestion[] {
	const { templates, asked, learned, match, counts, most = 5 } = needs;
	const topics = match.topicsIn(asked.message);
	const likeness = likenessTo(asked.message, learned, match.subjectsOf(asked.message));
	const knownById = new Map(learned.map((known) => [known.templateId, known]));
	const judged = templates
		.filter(({ platforms }) => platforms.length === 0 || platforms.includes(asked.platform))
		.map((template) => {
			const known = knownById.get(template.id);
			return judgeOne(template, {
				asked,
				topics,
				answered: match.topicsAnswered(template),
				known,
				likeness: known ? likeness(known) : 0,
				uses: counts.get(template.id) ?? 0,
			});
		})
		.filter(({ score }) => score >= LEAST);
	// Equal ones stand in the order of their ids, so that the list never flickers.
	judged.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
	return judged.slice(0, most).map(({ id, why }) => ({ templateId: id, why }));
}

interface Signs {
	readonly asked: SuggestionAsked;
	readonly topics: readonly TopicFound[];
	readonly answered: ReadonlyMap<number, number>;
	readonly known: LearnedTemplate | undefined;
	readonly likeness: number;
	readonly uses: number;
}

interface Judged {
	readonly id: string;
	readonly score: number;
	readonly why: SuggestionReason;
}

function judgeOne(template: Template, signs: Signs): Judged {
	const { asked, topics, answered, known, likeness, uses } = signs;
	const [topic] = topics
		.map((found) => ({ found, score: found.strength * (answered.get(found.place) ?? 0) }))
		.sort((one, other) => other.score - one.score);
	const byTopic = WEIGHTS.topic * (topic?.score ?? 0);
	const byLearned = WEIGHTS.learned * likeness;
	const { inquiryType, language } = asked;
	const meant = inquiryType !== undefined && template.inquiryTypes.includes(inquiryType);
	const byType = meant ? WEIGHTS.inquiryType : 0;
	const speaks = language !== undefined && hasLanguage(template, language);
	const byLanguage = speaks ? WEIGHTS.language : 0;
	const byOften = WEIGHTS.often * (1 - 1 / (1 + uses / 3));
	const score = byTopic + byLearned + byType + byLanguage + byOften;
	return { id: template.id, score, why: reason() };

	function reason(): SuggestionReason {
		if (known && byLearned > byTopic) return { kind: "learned", count: known.uses };
		if (topic && topic.score > 0) return { kind: "topic", word: topic.found.word };
		if (meant && inquiryType !== undefined) return { kind: "type", type: inquiryType };
		return { kind: "often", count: uses };
	}
}

function hasLanguage(template: Template, language: string): boolean {
	const variant = chooseVariant(template, [language]);
	return variant?.split("-")[0] === language.split("-")[0];
}
