import { say } from "../../lib/i18n/say.ts";
import type { Panel } from "../../lib/panel/panel.ts";
import type { Person } from "../../lib/panel/person.ts";
import { contactOf } from "../../lib/panel/thread.ts";
import { cleanText } from "../../lib/templates/clean-text.ts";
import { Consent } from "./Consent.tsx";
import { Details } from "./Details.tsx";
import { Notes } from "./Notes.tsx";
import { RecordingAsk } from "./RecordingAsk.tsx";
import { Sales } from "./Sales.tsx";
import { SamePerson } from "./SamePerson.tsx";
import { Tags } from "./Tags.tsx";

/** Who this is: notes first, then what is known. */
export function ContactTab({ panel }: { readonly panel: Panel }) {
	const view = panel.view.value;
	const seen = contactOf(view);
	const { person } = panel;
	if (!view || !seen) return <p class="hint body">{say("opening")}</p>;
	if (person.state.value === "private") return <p class="hint body">{say("storagePrivateText")}</p>;
	const isOnePerson = view.state !== "group" && !seen.mayBeGroup;
	return (
		<div class="body contact-body">
			{person.state.value === "failed" && (
				<p class="hint" role="alert">
					{say("unreachableText")}
				</p>
			)}
			<RecordingAsk person={person} platform={view.platform} />
			{isOnePerson || person.card.value ? (
				<PersonParts person={person} seenName={cleanText(seen.name)} shortcut="Alt+N" />
			) : (
				<p class="hint">{say(view.state === "group" ? "groupHint" : "unsureHint")}</p>
			)}
		</div>
	);
}

interface PartsProps {
	readonly person: Person;
	readonly seenName: string;
	readonly shortcut?: string;
}

export function PersonParts({ person, seenName, shortcut }: PartsProps) {
	return (
		<>
			<Notes person={person} {...(shortcut === undefined ? {} : { shortcut })} />
			<section class="chips" aria-label={say("tags")}>
				<Tags person={person} />
			</section>
			<Details person={person} seenName={seenName} />
			<Consent person={person} />
			<Sales person={person} />
			<SamePerson person={person} />
		</>
	);
}
