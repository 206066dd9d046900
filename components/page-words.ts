import { interfaceLanguage, say } from "../lib/i18n/say.ts";
import type { PageWords } from "../lib/panel/keeping/contact-leaving.ts";
import { money } from "./contact-words.ts";

/** The words of a contact's page for printing, in the reader's language. */
export function pageWords(): PageWords {
	return {
		language: interfaceLanguage(),
		title: say("pageTitle"),
		details: say("pageDetails"),
		accounts: say("pageAccounts"),
		notes: say("retentionNotes"),
		messages: say("retentionMessages"),
		sales: say("salesTitle"),
		consent: say("consentTitle"),
		consentWords: { given: say("given"), withdrawn: say("withdrawn") },
		money,
		none: say("pageNone"),
		me: say("pageMe"),
		unknown: say("nameUnknown"),
		made: say("pageMade"),
		labels: { company: say("pageCompany"), language: say("pageLanguage"), tags: say("pageTags") },
	};
}
