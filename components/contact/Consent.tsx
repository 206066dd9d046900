import { useState } from "preact/hooks";
import { say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { shortDay } from "../contact-words.ts";

/** Marketing consent as a ledger: entries are added, never changed; the newest one counts. */
export function Consent({ person }: { readonly person: Person }) {
	const entries = [...(person.card.value?.contact.consent ?? [])].sort((one, other) => other.at - one.at);
	const [asked, setAsked] = useState<"given" | "withdrawn" | undefined>(undefined);
	const [how, setHow] = useState("");
	const [current] = entries;
	const save = async (event: Event): Promise<void> => {
		event.preventDefault();
		if (!asked || how.trim() === "") return;
		const done = await person.change({
			do: "consent",
			entry: { word: asked, how: how.trim(), at: Date.now() },
		});
		if (!done) return;
		setAsked(undefined);
		setHow("");
	};
	return (
		<section class="consent" aria-labelledby="consent-title">
			<h2 class="label" id="consent-title">
				{say("consentTitle")}
			</h2>
			<p class="sum">
				{current
					? say(current.word === "given" ? "consentGiven" : "consentWithdrawn", { day: shortDay(current.at) })
					: say("consentNone")}
			</p>
			<ul class="ledger">
				{entries.map(({ id, word, how: told, at }) => (
					<li key={id}>
						<span>
							{say(word === "given" ? "given" : "withdrawn")}: <bdi>{told}</bdi>{" "}
							<span class="faint">{shortDay(at)}</span>
						</span>
					</li>
				))}
			</ul>
			{asked ? (
				<form class="small-form" onSubmit={(event) => void save(event)}>
					<input
						class="wide"
						aria-label={say("consentHow")}
						placeholder={say("consentHow")}
						value={how}
						maxLength={500}
						onInput={(event) => setHow(event.currentTarget.value)}
					/>
					<button type="submit" class="button primary" aria-disabled={how.trim() === ""}>
						{say("save")}
					</button>
					<button type="button" class="button" onClick={() => setAsked(undefined)}>
						{say("cancel")}
					</button>
				</form>
			) : (
				<div class="chips">
					<button type="button" class="chip" onClick={() => setAsked("given")}>
						{say("consentNoteGiven")}
					</button>
					{current?.word === "given" && (
						<button type="button" class="chip" onClick={() => setAsked("withdrawn")}>
							{say("consentNoteWithdrawn")}
						</button>
					)}
				</div>
			)}
		</section>
	);
}
