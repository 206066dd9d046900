import { useState } from "preact/hooks";
import { say, sayCount } from "../../../lib/i18n/say.ts";
import type { DeskContacts } from "../../../lib/panel/desk-contacts.ts";

/** What is done with several contacts at once. Merging can be undone in the contact, link by link. */
export function BulkActions({ model }: { readonly model: DeskContacts }) {
	const [tag, setTag] = useState("");
	const count = model.picked.value.size;
	if (count === 0) return null;
	const wanted = tag.trim();
	return (
		<div class="small-form bulk">
			<span class="small">{sayCount("pickedOne", "pickedOther", count)}</span>
			<input
				aria-label={say("tag")}
				placeholder={say("tag")}
				value={tag}
				maxLength={60}
				onInput={(event) => setTag(event.currentTarget.value)}
			/>
			<button
				type="button"
				class="button"
				aria-disabled={wanted === ""}
				onClick={() => wanted !== "" && void model.tagPicked(wanted, true)}
			>
				{say("tagAdd")}
			</button>
			<button
				type="button"
				class="button"
				aria-disabled={wanted === ""}
				onClick={() => wanted !== "" && void model.tagPicked(wanted, false)}
			>
				{say("tagRemove")}
			</button>
			{count > 1 && (
				<button type="button" class="button" onClick={() => void model.mergePicked()}>
					{say("mergePicked")}
				</button>
			)}
		</div>
	);
}
