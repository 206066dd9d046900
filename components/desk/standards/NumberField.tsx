import { useState } from "preact/hooks";
import type { StandardsModel } from "../../../lib/panel/standards.ts";
import { FaultText, faultAt } from "./fields.tsx";

interface Props {
	readonly model: StandardsModel;
	/** As its fault names it. */
	readonly field: string;
	readonly label: string;
	readonly value: number;
	/** Not a number where none was typed. */
	readonly onChange: (value: number) => void;
}

/** A row with one number. */
export function NumberField({ model, field, label, value, onChange }: Props) {
	const [typed, setTyped] = useState<{ text: string; of: number } | undefined>(undefined);
	const fault = faultAt(model, field);
	const text = typed && Object.is(typed.of, value) ? typed.text : Number.isNaN(value) ? "" : String(value);
	return (
		<div class="settings-row">
			<label for={`standards-${field}`}>{label}</label>
			<input
				id={`standards-${field}`}
				class="number"
				type="text"
				inputMode="numeric"
				maxLength={6}
				value={text}
				aria-invalid={fault !== undefined}
				aria-describedby={fault?.id}
				onInput={(event) => {
					const next = event.currentTarget.value;
					const number = next.trim() === "" ? Number.NaN : Number(next);
					setTyped({ text: next, of: number });
					onChange(number);
				}}
			/>
			<FaultText model={model} field={field} />
		</div>
	);
}
