/** How often kind and priority of an inquiry are proposed rightly, on messages kept apart from the rules' writing. */
import { createClassify } from "../../lib/response-times/inquiry/classify.ts";
import { SIGNS } from "../../lib/response-times/inquiry/signs/index.ts";
import { LANGUAGES, type Labelled, labelled } from "../../tests/fixtures/inquiries/labelled.ts";
import { type Row, round } from "./row.ts";

export function inquiryRates(): Row[] {
	const classify = createClassify(SIGNS);
	const share = (messages: readonly Labelled[], what: "type" | "priority"): number => {
		const right = messages.filter((one) => classify([one.text], new Map())[what] === one[what]);
		return round((100 * right.length) / messages.length);
	};
	const all = LANGUAGES.flatMap((language) => labelled("apart", language));
	const row = (what: string, figure: number, goal: string): Row => ({ what, figure, unit: "%", goal });
	const urgent = all.filter(({ priority }) => priority === "urgent");
	return [
		row("kind of inquiry right, messages kept apart", share(all, "type"), "≥ 85 %"),
		row("urgent ones found, messages kept apart", share(urgent, "priority"), "≥ 90 %"),
		...LANGUAGES.map((language) =>
			row(`kind of inquiry right, kept apart, ${language}`, share(labelled("apart", language), "type"), "–"),
		),
	];
}
