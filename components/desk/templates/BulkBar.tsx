import { say, sayCount } from "../../../lib/i18n/say.ts";
import type { DeskTemplates } from "../../../lib/panel/desk-templates.ts";

/** What can be done with all that is checked at once. */
export function BulkBar({ model }: { readonly model: DeskTemplates }) {
	const count = model.checked.value.size;
	if (count === 0) return null;
	const isArchive = model.archive.value;
	return (
		<fieldset class="bulk">
			<legend>{sayCount("chosenOne", "chosenOther", count)}</legend>
			<OnEnter label={say("moveTo")} onEnter={(folder) => void model.bulk(() => ({ folder }))} />
			<OnEnter
				label={say("addTag")}
				onEnter={(tag) => void model.bulk(({ tags }) => ({ tags: [...new Set([...tags, tag])] }))}
			/>
			<button
				type="button"
				class="button"
				onClick={() => void model.bulk(() => ({ archived: !isArchive }), "archived")}
			>
				{say(isArchive ? "takeBack" : "putAway")}
			</button>
		</fieldset>
	);
}

interface OnEnterProps {
	readonly label: string;
	readonly onEnter: (text: string) => void;
}

function OnEnter({ label, onEnter }: OnEnterProps) {
	return (
		<input
			aria-label={label}
			placeholder={label}
			maxLength={60}
			onKeyDown={(event) => {
				const text = event.currentTarget.value.trim();
				if (event.key !== "Enter" || event.isComposing || text === "") return;
				event.preventDefault();
				onEnter(text);
			}}
		/>
	);
}
