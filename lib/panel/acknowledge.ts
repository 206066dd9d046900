import type { PageView } from "../contract/page-view.ts";
import { INQUIRY_TYPES, type Template } from "../contract/template.ts";
import type { ConversationClockModel } from "./clock.ts";
import type { Confirmation } from "./confirm.ts";
import type { Insertions } from "./insertion.ts";
import type { Library } from "./library.ts";
import type { Draft, Reply } from "./reply.ts";
import { wayFor } from "./thread.ts";

interface Acknowledging {
	readonly view: PageView | undefined;
	readonly reply: Reply;
	readonly insertions: Insertions;
	readonly library: Library;
	readonly clock: ConversationClockModel;
}

/**
 * Inserts the acknowledgement for this kind of inquiry in the conversation's language. Only one that has all its values
 * can be inserted with one key.
 */
export function acknowledge({ view, reply, insertions, library, clock }: Acknowledging): Confirmation {
	const type = clock.told.value?.type;
	const [draft] = library.templates.value
		.filter(({ kind }) => kind === "acknowledgement")
		.filter((template) => type === undefined || fits(template, type))
		.flatMap((template) => reply.draft(template) ?? [])
		.filter((one) => textOf(one) !== undefined)
		// One that names this kind of inquiry comes before one for all.
		.sort((a, b) => generality(a.template) - generality(b.template));
	const text = draft && textOf(draft);
	if (!view?.threadKey || !draft || text === undefined || wayFor(view) !== "insert") return "not-possible";
	const { threadKey } = view;
	void insertions.insert(threadKey, text).then(async (arrived) => {
		if (!arrived) return;
		await Promise.all([
			library.used({ templateId: draft.template.id, threadKey, platform: view.platform }),
			clock.inserted(threadKey, draft.template, text),
		]);
	});
	return "sent";
}

function fits({ inquiryTypes }: Template, type: Template["inquiryTypes"][number]): boolean {
	return inquiryTypes.length === 0 || inquiryTypes.includes(type);
}

/** How many kinds of inquiry it is for; naming none is being for all. */
function generality({ inquiryTypes }: Template): number {
	return inquiryTypes.length || INQUIRY_TYPES.length;
}

function textOf({ rendered }: Draft): string | undefined {
	return rendered.ok ? rendered.value.text : undefined;
}
