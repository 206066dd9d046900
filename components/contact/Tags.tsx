import { useRef, useState } from "preact/hooks";
import { say } from "../../lib/i18n/say.ts";
import type { Person } from "../../lib/panel/person.ts";

/** VIP and tags as chips that are pressed to change them. */
export function Tags({ person }: { readonly person: Person }) {
	const contact = person.card.value?.contact;
	const isVip = contact?.vip ?? false;
	return (
		<>
			<button
				type="button"
				class={isVip ? "chip tinted" : "chip"}
				aria-pressed={isVip}
				onClick={() => void person.change({ do: "vip", on: !isVip })}
			>
				★ {say("vip")}
			</button>
			{(contact?.tags ?? []).map((tag) => (
				<button
					key={tag}
					type="button"
					class="chip"
					aria-label={say("removeTag", { tag })}
					onClick={() => void person.change({ do: "tag", tag, on: false })}
				>
					<bdi>{tag}</bdi> ×
				</button>
			))}
			<AddTag person={person} />
		</>
	);
}

function AddTag({ person }: { readonly person: Person }) {
	const [isOpen, setOpen] = useState(false);
	const field = useRef<HTMLInputElement>(null);
	const close = (save: boolean): void => {
		const tag = field.current?.value.trim() ?? "";
		if (save && tag !== "") void person.change({ do: "tag", tag, on: true });
		setOpen(false);
	};
	if (!isOpen) {
		return (
			<button type="button" class="chip" onClick={() => setOpen(true)}>
				{say("addTag")}
			</button>
		);
	}
	return (
		<input
			ref={(input) => {
				field.current = input;
				input?.focus();
			}}
			class="chip tag-field"
			aria-label={say("tag")}
			maxLength={60}
			onBlur={() => close(true)}
			onKeyDown={(event) => {
				if (event.isComposing) return;
				if (event.key === "Enter") close(true);
				if (event.key === "Escape") close(false);
			}}
		/>
	);
}
