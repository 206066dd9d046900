import { useState } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";

interface Props {
	readonly label: string;
	/** Undefined: none is set; not a number: what was typed is none. */
	readonly minutes: number | undefined;
	readonly invalid: boolean;
	/** Named by the field where something is wrong with it. */
	readonly describedBy?: string | undefined;
	/** Undefined when the field was emptied. */
	readonly onChange: (minutes: number | undefined) => void;
}

/** A time to do something in: a number, and hours or minutes. */
export function DurationField({ label, minutes, invalid, describedBy, onChange }: Props) {
	const [typed, setTyped] = useState<{ text: string; of: number | undefined } | undefined>(undefined);
	const [unit, setUnit] = useState<1 | 60 | undefined>(undefined);
	const factor = unit ?? unitOf(minutes);
	// What the person typed stands as long as it is what the minutes say: "1.50" is not turned into "1.5" under them.
	const text = typed && Object.is(typed.of, minutes) ? typed.text : textOf(minutes, factor);
	const give = (next: string, by: 1 | 60) => {
		const value = next.trim() === "" ? undefined : Math.round(Number(next.replace(",", ".")) * by);
		setTyped({ text: next, of: value });
		onChange(value);
	};
	return (
		<span class="duration">
			<input
				type="text"
				inputMode="decimal"
				maxLength={8}
				aria-label={label}
				aria-invalid={invalid}
				aria-describedby={describedBy}
				value={text}
				onInput={(event) => give(event.currentTarget.value, factor)}
			/>
			<select
				aria-label={say("unitOf", { label })}
				value={factor}
				onChange={(event) => {
					const next = event.currentTarget.value === "60" ? 60 : 1;
					setUnit(next);
					give(text, next);
				}}
			>
				<option value={60}>{say("unitHours")}</option>
				<option value={1}>{say("unitMinutes")}</option>
			</select>
		</span>
	);
}

function unitOf(minutes: number | undefined): 1 | 60 {
	return minutes === undefined || Number.isNaN(minutes) || minutes % 30 === 0 ? 60 : 1;
}

function textOf(minutes: number | undefined, factor: 1 | 60): string {
	return minutes === undefined || Number.isNaN(minutes)
		? ""
		: String(Math.round((minutes / factor) * 100) / 100);
}
