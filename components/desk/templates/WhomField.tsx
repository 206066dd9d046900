import { useState } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";
import type { PreviewFor, PreviewPerson } from "../../../lib/panel/preview-for.ts";

const LIST = "preview-people";
const idOf = (at: number) => `${LIST}-${at}`;

/**
 * A name as one types it, or a stored contact: arrows and Enter, or a click, take one of those offered. Not a
 * `<datalist>`: browsers show of it only what begins with what was typed, so nobody would be found by company or handle.
 */
export function WhomField({ previewFor }: { readonly previewFor: PreviewFor }) {
	const [isOpen, setOpen] = useState(false);
	const [at, setAt] = useState(-1);
	const people = isOpen ? previewFor.people.value : [];
	const close = (): void => {
		setOpen(false);
		setAt(-1);
	};
	const take = (label: string): void => {
		close();
		void previewFor.write(label);
	};
	const move = (by: 1 | -1): void => {
		const { length } = previewFor.people.value;
		setOpen(true);
		// From the field itself, the first or the last.
		if (length > 0) setAt((Math.max(at, by === 1 ? -1 : 0) + by + length) % length);
	};
	const onKey = (event: KeyboardEvent): void => {
		const chosen = people[at];
		if (event.key === "ArrowDown") move(1);
		else if (event.key === "ArrowUp") move(-1);
		else if (event.key === "Enter" && chosen) take(chosen.label);
		else if (event.key === "Escape" && isOpen) close();
		else return;
		event.preventDefault();
	};
	return (
		<div class="whom">
			<input
				role="combobox"
				aria-label={say("previewWhom")}
				aria-autocomplete="list"
				aria-expanded={people.length > 0}
				aria-controls={LIST}
				aria-activedescendant={people[at] ? idOf(at) : undefined}
				title={say("previewWhom")}
				value={previewFor.name.value}
				maxLength={300}
				autocomplete="off"
				onFocus={(event) => {
					event.currentTarget.select();
					void previewFor.offerPeople();
				}}
				onInput={(event) => {
					setOpen(true);
					setAt(-1);
					void previewFor.write(event.currentTarget.value);
				}}
				onKeyDown={onKey}
				onBlur={close}
			/>
			<Offered people={people} at={at} onTake={take} />
		</div>
	);
}

interface OfferedProps {
	readonly people: readonly PreviewPerson[];
	readonly at: number;
	readonly onTake: (label: string) => void;
}

function Offered({ people, at, onTake }: OfferedProps) {
	return (
		<div class="whom-list" id={LIST} role="listbox" aria-label={say("contacts")} hidden={people.length === 0}>
			{people.map(({ contactId, label }, place) => (
				<div
					key={contactId}
					id={idOf(place)}
					role="option"
					tabIndex={-1}
					aria-selected={place === at}
					// Before the field loses the focus, which would close the list.
					onPointerDown={(event) => {
						event.preventDefault();
						onTake(label);
					}}
				>
					{label}
				</div>
			))}
		</div>
	);
}
