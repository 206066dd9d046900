/** How often the right template is among the first three suggestions, on labelled messages in six languages. */
import type { LearnedTemplate } from "../../lib/contract/template-records.ts";
import { STARTER_LIBRARY } from "../../lib/templates/starter-library.ts";
import { learnFrom } from "../../lib/templates/suggest/learn.ts";
import { suggestTemplates } from "../../lib/templates/suggest/suggest.ts";
import { createTopicMatch } from "../../lib/templates/suggest/topic-match.ts";
import { TOPICS } from "../../lib/templates/suggest/topics.ts";
import { HELD_OUT, type Labelled, TUNED } from "../../tests/fixtures/messages/customer-messages.ts";
import { type Row, round } from "./row.ts";

const match = createTopicMatch(TOPICS);

const byShortcut = new Map(STARTER_LIBRARY.map((template) => [template.shortcut, template.id]));

export function hitRates(): Row[] {
	const fifty = TUNED.filter((_, at) => at % Math.floor(TUNED.length / 50) === 0).slice(0, 50);
	const others = [...TUNED.filter((one) => !fifty.includes(one)), ...HELD_OUT];
	const learned = learnedFrom(fifty);
	const row = (what: string, figure: number, goal: string): Row => ({ what, figure, unit: "%", goal });
	return [
		row(
			"right template among the first three, all labelled messages",
			rate([...TUNED, ...HELD_OUT], []),
			"≥ 85 %",
		),
		row("the same, messages the topics were not written for", rate(HELD_OUT, []), "≥ 85 %"),
		row("the same after 50 uses, all other labelled messages", rate(others, learned), "≥ 95 %"),
	];
}

function rate(messages: readonly Labelled[], learned: readonly LearnedTemplate[]): number {
	const hits = messages.filter(({ language, message, shortcut }) => {
		const suggestions = suggestTemplates({
			match,
			templates: STARTER_LIBRARY,
			asked: { platform: "instagram", message, language },
			learned,
			counts: new Map(),
		});
		return suggestions.slice(0, 3).some(({ templateId }) => templateId === byShortcut.get(shortcut));
	});
	return round((100 * hits.length) / messages.length);
}

function learnedFrom(uses: readonly Labelled[]): LearnedTemplate[] {
	const learned = new Map<string, LearnedTemplate>();
	for (const { message, shortcut } of uses) {
		const id = byShortcut.get(shortcut) ?? "";
		learned.set(id, learnFrom(id, learned.get(id), { message, subjects: match.subjectsOf(message) }));
	}
	return [...learned.values()];
}
