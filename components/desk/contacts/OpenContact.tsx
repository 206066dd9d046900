import { say } from "../../../lib/i18n/say.ts";
import type { DeskContacts } from "../../../lib/panel/desk-contacts.ts";
import { ContactLeavingCard } from "../../ContactLeavingCard.tsx";
import { PersonParts } from "../../contact/ContactTab.tsx";
import { History } from "../../history/History.tsx";

/** The same view of a contact as beside a conversation, with the history next to it. */
export function OpenContact({ model }: { readonly model: DeskContacts }) {
	const card = model.person.card.value;
	if (model.openId.value === undefined) return <p class="hint">{say("openContactHint")}</p>;
	if (!card)
		return <p class="hint">{say(model.person.state.value === "ready" ? "contactGone" : "opening")}</p>;
	const leaving = model.leaving.value;
	const name = card.name || say("unknownContact");
	return (
		<article class="open-contact" aria-label={name}>
			<div class="contact-body">
				<h2 class="desk-title">
					<bdi>{name}</bdi>
				</h2>
				<PersonParts person={model.person} seenName={card.name} />
				{leaving && (
					<ContactLeavingCard
						leaving={leaving}
						isHeld={card.contact.hold === true}
						onHold={(on) => void model.hold(on)}
						onErased={() => {
							model.open(undefined);
							void model.load();
						}}
					/>
				)}
			</div>
			<div class="contact-history">
				<History timeline={model.timeline} name={name} />
			</div>
		</article>
	);
}
