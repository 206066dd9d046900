/** Until when an acknowledgement says that the answer will come. */
import type { ClockTold } from "../contract/conversation-clock.ts";
import type { Template } from "../contract/template.ts";

/** When an answer is due at the latest, epoch ms; undefined where nothing runs or it is not known. */
export function dueOf(clock: ClockTold | undefined): number | undefined {
	return clock?.badge?.lateFrom ?? clock?.badge?.due;
}

/**
 * A day the person was asked for and wrote into it, to its end in the browser's time zone; else the due time that its
 * text names; else nothing, and the answer is due after another whole target.
 */
export function promisedBy(
	{ kind, fields, variants }: Pick<Template, "kind" | "fields" | "variants">,
	due: number | undefined,
	answers: ReadonlyMap<string, string>,
): number | undefined {
	if (kind !== "acknowledgement") return undefined;
	for (const { name } of fields.filter((field) => field.kind === "date")) {
		const end = new Date(`${answers.get(`ask.${name}`)}T23:59`).getTime();
		if (!Number.isNaN(end)) return end;
	}
	return Object.values(variants).some((body) => body.includes("conversation.due")) ? due : undefined;
}
