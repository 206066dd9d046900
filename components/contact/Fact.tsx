import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../lib/i18n/say.ts";

interface Props {
	readonly label: string;
	/** As it is stored; empty: nothing. */
	readonly value: string;
	/** As it reads, where that differs. */
	readonly shown?: string;
	/** Stands in its place where nothing is stored, quietly: what is taken instead. */
	readonly otherwise?: string | undefined;
	readonly kind?: "text" | "number" | "date";
	readonly max?: number;
	readonly onSave: (value: string) => void;
}

const TYPES = {
	text: { type: "text" },
	number: { type: "text", inputMode: "decimal" },
	date: { type: "date" },
} as const;

/** One line of the details. A press turns it into a field; Enter or leaving it saves, Escape does not. */
export function Fact({ label, value, shown, otherwise, kind = "text", max = 200, onSave }: Props) {
	const [draft, setDraft] = useState<string | undefined>(undefined);
	const field = useRef<HTMLInputElement>(null);
	const isEditing = draft !== undefined;
	useEffect(() => {
		if (isEditing) field.current?.focus();
	}, [isEditing]);
	const leave = (save: boolean): void => {
		if (save && draft !== undefined && draft.trim() !== value) onSave(draft.trim());
		setDraft(undefined);
	};
	return (
		<>
			<dt>{label}</dt>
			<dd>
				{isEditing ? (
					<input
						ref={field}
						class="fact-field"
						aria-label={label}
						{...TYPES[kind]}
						maxLength={max}
						value={draft}
						onInput={(event) => setDraft(event.currentTarget.value)}
						onBlur={() => leave(true)}
						onKeyDown={(event) => {
							if (event.isComposing) return;
							if (event.key === "Enter") leave(true);
							if (event.key === "Escape") leave(false);
						}}
					/>
				) : (
					<button
						type="button"
						class={value === "" && otherwise === undefined ? "fact missing" : "fact"}
						aria-label={`${label}: ${shown || value || otherwise || say("add")}`}
						onClick={() => setDraft(value)}
					>
						<bdi class={value === "" && otherwise !== undefined ? "faint" : ""}>
							{shown || value || otherwise || say("add")}
						</bdi>
					</button>
				)}
			</dd>
		</>
	);
}

interface ChoiceProps {
	readonly label: string;
	/** Empty: none. */
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly name: string }[];
	readonly onChoose: (value: string) => void;
}

export function ChoiceFact({ label, value, options, onChoose }: ChoiceProps) {
	return (
		<>
			<dt>{label}</dt>
			<dd>
				<select
					class={value === "" ? "fact-choice empty" : "fact-choice"}
					aria-label={label}
					value={value}
					onChange={(event) => onChoose(event.currentTarget.value)}
				>
					<option value="">–</option>
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.name}
						</option>
					))}
				</select>
			</dd>
		</>
	);
}
