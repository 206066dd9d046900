import { useEffect } from "preact/hooks";
import { say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";

/** ms a person is looked at before everybody is gone through for who else they may be. */
const REST = 400;

/** The person's accounts on other platforms: suggested, linked by hand, and taken apart again. */
export function SamePerson({ person }: { readonly person: Person }) {
	const card = person.card.value;
	const contactId = card?.contact.id;
	useEffect(() => {
		if (contactId === undefined) return undefined;
		const timer = setTimeout(() => void person.suggest(), REST);
		return () => clearTimeout(timer);
	}, [contactId, person]);
	if (!card) return null;
	return (
		<section class="same-person" aria-labelledby="same-title">
			<h2 class="label" id="same-title">
				{say("samePerson")}
			</h2>
			<div class="chips">
				{card.identities.map(({ id, platform, handle, name, formerHandles }) => (
					<span key={id} class="chip" title={formerHandles.map((one) => `@${one}`).join(", ")}>
						{PLATFORM_NAMES[platform]} <bdi>{handle ? `@${handle}` : name}</bdi>
					</span>
				))}
			</div>
			<ul class="ledger">
				{person.suggestions.value.map(({ contactId: id, name, platform, handle, because }) => (
					<li key={id}>
						<span>
							<bdi>{name}</bdi>{" "}
							<span class="faint">
								{PLATFORM_NAMES[platform]} {handle && <bdi>@{handle}</bdi>} ·{" "}
								{say(because === "handle" ? "sameHandle" : "sameName")}
							</span>
						</span>
						<button type="button" class="link-button" onClick={() => void person.link(id)}>
							{say("link")}
						</button>
					</li>
				))}
				{card.links.map(({ id, name }) => (
					<li key={id}>
						<span class="faint">
							{say("linkedWith")} <bdi>{name}</bdi>
						</span>
						<button type="button" class="link-button" onClick={() => void person.unlink(id)}>
							{say("unlink")}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
