import { type MessageKey, say } from "../../../lib/i18n/say.ts";
import type { StandardsModel } from "../../../lib/panel/standards.ts";
import type { FaultKind } from "../../../lib/response-times/check-standards.ts";

const FAULTS = {
	"unknown-zone": "faultZone",
	"no-time": "faultNoTime",
	"ends-before": "faultEndsBefore",
	overlaps: "faultOverlaps",
	"quiet-empty": "faultQuiet",
	"no-minutes": "faultMinutes",
	"aim-too-long": "faultAim",
	"not-a-rate": "faultRate",
	"not-days": "faultDays",
} as const satisfies Readonly<Record<FaultKind, MessageKey>>;

/** The fault at a field, as its attributes: undefined where there is none. */
export function faultAt(model: StandardsModel, field: string): { readonly id: string } | undefined {
	return model.faults.value.some((fault) => fault.field === field) ? { id: `fault-${field}` } : undefined;
}

/** What is wrong at a field, beside it. */
export function FaultText({ model, field }: { readonly model: StandardsModel; readonly field: string }) {
	const found = model.faults.value.find((fault) => fault.field === field);
	if (!found) return null;
	return (
		<p class="fault" id={`fault-${field}`} role="alert">
			{say(FAULTS[found.kind])}
		</p>
	);
}

interface TimeProps {
	readonly label: string;
	/** Since midnight; 1440 is the end of the day. */
	readonly minute: number;
	readonly fault: { readonly id: string } | undefined;
	/** Not a number while a part of the time is missing. */
	readonly onChange: (minute: number) => void;
}

/** A time of day. */
export function TimeField({ label, minute, fault, onChange }: TimeProps) {
	return (
		<input
			type="time"
			aria-label={label}
			aria-invalid={fault !== undefined}
			aria-describedby={fault?.id}
			value={Number.isNaN(minute) ? "" : timeText(minute)}
			onInput={(event) => onChange(minuteOf(event.currentTarget.value))}
		/>
	);
}

function timeText(minute: number): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function minuteOf(text: string): number {
	const [, hour, minute] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
	return hour === undefined ? Number.NaN : Number(hour) * 60 + Number(minute);
}

/** Names of the days in the person's language, Monday first. */
export function weekdays(language: string): readonly string[] {
	const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
	// The 5th of January 1970 was a Monday.
	return Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(1970, 0, 5 + day)));
}
