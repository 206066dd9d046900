import type { ContactSeen, PageView } from "../contract/page-view.ts";
import type { ReplySetup } from "../contract/template-records.ts";
import { firstName } from "../templates/first-name.ts";
import type { TemplateValues } from "../templates/values.ts";
import type { Known } from "./known.ts";
import { lastMessageOf } from "./suggestions.ts";
import { contactOf } from "./thread.ts";

interface Sources {
	readonly known: Known;
	readonly setup: ReplySetup;
	readonly answers: ReadonlyMap<string, string>;
	/** Epoch ms. */
	readonly now: number;
}

interface SpokenTo extends Sources {
	readonly contact: Pick<ContactSeen, "name" | "handle" | "mayBeGroup"> | undefined;
	readonly conversation:
		| Pick<NonNullable<TemplateValues["conversation"]>, "platform" | "lastMessage">
		| undefined;
}

/** What a template may speak of in the open conversation. */
export function valuesFor({ view, ...sources }: Sources & { readonly view: PageView | undefined }) {
	return valuesOf({
		// A group's title is nobody's name.
		contact: view?.state === "group" ? undefined : contactOf(view),
		conversation: view && { platform: view.platform, lastMessage: lastMessageOf(view) },
		...sources,
	});
}

/** The same for anybody, beside a conversation or without one. */
export function valuesOf({ contact, conversation, known, setup, answers, now }: SpokenTo): TemplateValues {
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
		...(conversation && {
			conversation: { ...conversation, inquiryType: known.inquiryType, due: known.due },
		}),
		now,
		answers,
	};
}
