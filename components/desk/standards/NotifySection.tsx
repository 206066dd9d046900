import type { Standards, WorkingSpan } from "../../../lib/contract/response-times.ts";
import { INQUIRY_TYPES } from "../../../lib/contract/template.ts";
import { say } from "../../../lib/i18n/say.ts";
import { TYPE_NAMES } from "../../../lib/panel/clock-words.ts";
import type { StandardsModel } from "../../../lib/panel/standards.ts";
import { Section } from "../keeping/Section.tsx";
import { FaultText, faultAt, TimeField } from "./fields.tsx";
import { NumberField } from "./NumberField.tsx";

interface Props {
	readonly model: StandardsModel;
	readonly notify: Standards["notify"];
}

/** Minutes; what the switch turns on. */
const USUAL_BEFORE = 15;
const NIGHT: WorkingSpan = { from: 20 * 60, to: 8 * 60 };

/** What one is notified of, and when not. */
export function NotifySection({ model, notify }: Props) {
	const change = (next: (notify: Standards["notify"]) => Standards["notify"]) =>
		model.change((draft) => ({ ...draft, notify: next(draft.notify) }));
	const { quiet } = notify;
	const fault = faultAt(model, "quiet");
	return (
		<Section id="notifications" title={say("notifyTitle")} hint={say("notifyHint")}>
			<div class="settings-rows">
				<Switch
					label={say("notifyBefore")}
					on={notify.before !== 0}
					onChange={(on) => change((old) => ({ ...old, before: on ? USUAL_BEFORE : 0 }))}
				/>
				{notify.before !== 0 && (
					<NumberField
						model={model}
						field="before"
						label={say("notifyBeforeMinutes")}
						value={notify.before}
						onChange={(before) => change((old) => ({ ...old, before }))}
					/>
				)}
				<Switch
					label={say("notifyMissed")}
					on={notify.missed}
					onChange={(missed) => change((old) => ({ ...old, missed }))}
				/>
				<Switch
					label={say("notifyReminders")}
					on={notify.reminders}
					onChange={(reminders) => change((old) => ({ ...old, reminders }))}
				/>
				<Switch
					label={say("quietHours")}
					on={quiet !== undefined}
					onChange={(on) => change(({ quiet: _, ...old }) => (on ? { ...old, quiet: NIGHT } : old))}
				/>
				{quiet && (
					<div class="settings-row">
						<div class="span-line">
							<TimeField
								label={`${say("quietHours")}: ${say("spanFrom")}`}
								minute={quiet.from}
								fault={fault}
								onChange={(from) => change((old) => ({ ...old, quiet: { ...quiet, from } }))}
							/>
							<span aria-hidden="true">–</span>
							<TimeField
								label={`${say("quietHours")}: ${say("spanTo")}`}
								minute={quiet.to}
								fault={fault}
								onChange={(to) => change((old) => ({ ...old, quiet: { ...quiet, to } }))}
							/>
						</div>
						<FaultText model={model} field="quiet" />
					</div>
				)}
			</div>
			<h4>{say("notifyTypes")}</h4>
			<div class="settings-rows">
				{INQUIRY_TYPES.map((type) => (
					<Switch
						key={type}
						label={say(TYPE_NAMES[type])}
						on={!notify.silent.includes(type)}
						onChange={(on) =>
							change((old) => {
								const others = old.silent.filter((one) => one !== type);
								return { ...old, silent: on ? others : [...others, type] };
							})
						}
					/>
				))}
			</div>
		</Section>
	);
}

interface SwitchProps {
	readonly label: string;
	readonly on: boolean;
	readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, onChange }: SwitchProps) {
	return (
		<label class="settings-row">
			<span>{label}</span>
			<input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
		</label>
	);
}
