import { idOf, momentOf, type TimelineItem } from "../../../lib/contract/timeline.ts";
import { say, sayCount } from "../../../lib/i18n/say.ts";
import type { DeskContacts } from "../../../lib/panel/desk-contacts.ts";
import { highlights } from "../../../lib/panel/history-words.ts";
import { PlainText } from "../../contact/PlainText.tsx";
import { shortDay } from "../../contact-words.ts";

/** Messages and notes of everyone that hold the words searched for, newest first. */
export function Everywhere({ model }: { readonly model: DeskContacts }) {
	const found = model.found.value;
	if (found === undefined) return null;
	if (found === "locked") return <p class="hint">{say("lockedHint")}</p>;
	return (
		<section class="everywhere" aria-labelledby="everywhere-title">
			<h2 class="label" id="everywhere-title">
				{say("inMessages")} · {sayCount("foundOne", "foundOther", found.total)}
			</h2>
			<ul>
				{found.items.map((item) => {
					const owner = found.owners[idOf(item)];
					const text = textOf(item);
					return (
						<li key={idOf(item)} class="found-item">
							<button
								type="button"
								class="link-button"
								disabled={owner?.contactId === undefined}
								onClick={() => model.open(owner?.contactId)}
							>
								<bdi>{owner?.name ?? ""}</bdi>
							</button>
							<span class="faint"> · {shortDay(momentOf(item))}</span>
							<p>
								<PlainText text={text} marks={highlights(text, model.query.value)} />
							</p>
						</li>
					);
				})}
			</ul>
			{model.hasMore.value && (
				<button type="button" class="button" onClick={model.showMore}>
					{say("showMore")}
				</button>
			)}
		</section>
	);
}

function textOf(item: TimelineItem): string {
	if (item.kind === "message") return item.message.text;
	return item.kind === "note" ? item.note.text : "";
}
