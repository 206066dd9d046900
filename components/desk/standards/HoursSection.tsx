import { useState } from "preact/hooks";
import type { WorkingHours, WorkingSpan } from "../../../lib/contract/response-times.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import type { StandardsModel } from "../../../lib/panel/standards.ts";
import { Section } from "../keeping/Section.tsx";
import { FaultText, faultAt, TimeField, weekdays } from "./fields.tsx";

interface Props {
	readonly model: StandardsModel;
	readonly hours: WorkingHours;
}

const END_OF_DAY = 1_440;
const MOST_SPANS = 12;

/** When time counts: the days of the week, the zone, and days off. */
export function HoursSection({ model, hours }: Props) {
	const change = (part: Partial<WorkingHours>) =>
		model.change((draft) => ({ ...draft, hours: { ...draft.hours, ...part } }));
	const changeDay = (day: number, spans: WorkingSpan[]) =>
		change({ week: hours.week.map((old, index) => (index === day ? spans : old)) });
	const zoneFault = faultAt(model, "hours.zone");
	return (
		<Section id="working-hours" title={say("hoursTitle")} hint={say("hoursHint")}>
			<div class="settings-field">
				<label for="hours-zone">{say("timeZone")}</label>
				<input
					id="hours-zone"
					type="text"
					list="hours-zones"
					maxLength={60}
					spellcheck={false}
					value={hours.zone}
					aria-invalid={zoneFault !== undefined}
					aria-describedby={zoneFault?.id}
					onInput={(event) => change({ zone: event.currentTarget.value.trim() })}
				/>
				<datalist id="hours-zones">
					{Intl.supportedValuesOf("timeZone").map((zone) => (
						<option key={zone} value={zone} />
					))}
				</datalist>
				<FaultText model={model} field="hours.zone" />
			</div>
			<div class="settings-rows">
				{weekdays(interfaceLanguage()).map((name, day) => (
					<Day
						key={name}
						model={model}
						name={name}
						day={day}
						spans={hours.week[day] ?? []}
						onChange={changeDay}
					/>
				))}
			</div>
			<Holidays days={hours.holidays} onChange={(holidays) => change({ holidays })} />
		</Section>
	);
}

interface DayProps {
	readonly model: StandardsModel;
	readonly name: string;
	readonly day: number;
	readonly spans: readonly WorkingSpan[];
	readonly onChange: (day: number, spans: WorkingSpan[]) => void;
}

function Day({ model, name, day, spans, onChange }: DayProps) {
	const replace = (index: number, part: Partial<WorkingSpan>) =>
		onChange(
			day,
			spans.map((span, at) => (at === index ? { ...span, ...part } : span)),
		);
	return (
		<fieldset class="settings-row day">
			<legend>{name}</legend>
			<span class="day-name" aria-hidden="true">
				{name}
			</span>
			<div class="day-spans">
				{spans.length === 0 && <span class="faint">{say("dayOff")}</span>}
				{spans.map((span, index) => {
					const field = `hours.${day}.${index}`;
					const fault = faultAt(model, field);
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: a span has nothing else to be known by.
						<div key={index}>
							<div class="span-line">
								<TimeField
									label={say("spanFrom")}
									minute={span.from}
									fault={fault}
									onChange={(from) => replace(index, { from })}
								/>
								<span aria-hidden="true">–</span>
								<TimeField
									label={say("spanTo")}
									minute={span.to}
									fault={fault}
									onChange={(to) => replace(index, { to: to === 0 ? END_OF_DAY : to })}
								/>
								<button
									type="button"
									class="link-button"
									aria-label={`${say("remove")}: ${name}, ${index + 1}`}
									onClick={() =>
										onChange(
											day,
											spans.filter((_, at) => at !== index),
										)
									}
								>
									{say("remove")}
								</button>
							</div>
							<FaultText model={model} field={field} />
						</div>
					);
				})}
				{spans.length < MOST_SPANS && (
					<button
						type="button"
						class="link-button"
						aria-label={`${say("addSpan")}: ${name}`}
						onClick={() => onChange(day, [...spans, spanAfter(spans)])}
					>
						+ {say("addSpan")}
					</button>
				)}
			</div>
		</fieldset>
	);
}

const MORNING: WorkingSpan = { from: 9 * 60, to: 18 * 60 };

/** An hour after the last one, as far as the day goes. */
function spanAfter(spans: readonly WorkingSpan[]): WorkingSpan {
	const last = Math.max(...spans.map(({ to }) => to).filter((to) => !Number.isNaN(to)), 0);
	if (last === 0) return MORNING;
	const from = Math.min(last + 60, END_OF_DAY - 60);
	return { from, to: Math.min(from + 180, END_OF_DAY) };
}

interface HolidaysProps {
	/** ISO. */
	readonly days: readonly string[];
	readonly onChange: (days: string[]) => void;
}

const MOST_HOLIDAYS = 1_000;

function Holidays({ days, onChange }: HolidaysProps) {
	const [next, setNext] = useState("");
	const isReady = /^\d{4}-\d{2}-\d{2}$/.test(next) && days.length < MOST_HOLIDAYS;
	const shown = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "full", timeZone: "UTC" });
	return (
		<>
			<h4>{say("holidays")}</h4>
			<ul class="settings-rows">
				{days.map((day) => (
					<li key={day} class="settings-row">
						<span>{shown.format(Date.parse(day))}</span>
						<button
							type="button"
							class="link-button"
							aria-label={`${say("remove")}: ${shown.format(Date.parse(day))}`}
							onClick={() => onChange(days.filter((one) => one !== day))}
						>
							{say("remove")}
						</button>
					</li>
				))}
			</ul>
			<form
				class="small-form"
				onSubmit={(event) => {
					event.preventDefault();
					if (!isReady) return;
					onChange([...new Set([...days, next])].sort());
					setNext("");
				}}
			>
				<input
					type="date"
					aria-label={say("holidayAdd")}
					value={next}
					onInput={(event) => setNext(event.currentTarget.value)}
				/>
				<button type="submit" class="button" aria-disabled={!isReady}>
					{say("holidayAdd")}
				</button>
			</form>
		</>
	);
}
