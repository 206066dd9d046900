import type { PageView } from "../contract/page-view.ts";
import type { ReplySetup } from "../contract/template-records.ts";
import { firstName } from "../templates/first-name.ts";
import type { TemplateValues } from "../templates/values.ts";
import type { Known } from "./known.ts";
import { lastMessageOf } from "./suggestions.ts";
import { contactOf } from "./thread.ts";

interface ValueSources {
	readonly view: PageView | undefined;
	readonly known: Known;
	readonly setup: ReplySetup;
	readonly answers: ReadonlyMap<string, string>;
	/** Epoch ms. */
	readonly now: number;
}

/** What a template may speak of in the open conversation. */
export function valuesFor({ view, known, setup, answers, now }: ValueSources): TemplateValues {
	// A group's title is nobody's name.
	const contact = view?.state === "group" ? undefined : contactOf(view);
	return {
		...(contact && {
			contact: {
				...contact,
				firstName: known.firstName ?? (contact.mayBeGroup ? undefined : firstName(contact.name)),
				language: known.language,
				company: known.company,
				tags: known.tags,
				fields: known.fields,
			},
		}),
		agent: { name: setup.agentName, signature: setup.signature, bookingLink: setup.bookingLink },
		team: { name: setup.teamName },
		...(view && {
			conversation: {
				platform: view.platform,
				inquiryType: known.inquiryType,
				lastMessage: lastMessageOf(view),
				due: known.due,
			},
		}),
		now,
		answers,
	};
}
