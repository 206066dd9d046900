import { useId } from "preact/hooks";

interface Props {
	readonly label: string;
	readonly value: string;
	readonly onValue: (value: string) => void;
	/** Said below the field and tied to it. */
	readonly hint?: string | undefined;
	readonly isWrong?: boolean;
	/** Tells password managers which one it is. */
	readonly kind: "new" | "current";
}

export function PassphraseField({ label, value, onValue, hint, isWrong = false, kind }: Props) {
	const id = useId();
	return (
		<div class="settings-field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="password"
				value={value}
				maxLength={1_000}
				autocomplete={kind === "new" ? "new-password" : "current-password"}
				aria-invalid={isWrong}
				aria-describedby={hint === undefined ? undefined : `${id}-hint`}
				onInput={(event) => onValue(event.currentTarget.value)}
			/>
			{hint !== undefined && (
				<p id={`${id}-hint`} class={isWrong ? "faint late-text" : "faint"}>
					{hint}
				</p>
			)}
		</div>
	);
}
