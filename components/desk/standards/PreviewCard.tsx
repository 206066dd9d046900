import { PRIORITIES, type Standards } from "../../../lib/contract/response-times.ts";
import { PLATFORM_IDS } from "../../../lib/contract/sites.ts";
import { INQUIRY_TYPES } from "../../../lib/contract/template.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import { PRIORITY_NAMES, TYPE_NAMES } from "../../../lib/panel/clock-words.ts";
import type { StandardsModel } from "../../../lib/panel/standards.ts";
import { PLATFORM_NAMES } from "../../../lib/panel/thread.ts";
import { TimeField, weekdays } from "./fields.tsx";

/** What the standards mean: when a message that one thinks of would be due. */
export function PreviewCard({
	model,
	standards,
}: {
	readonly model: StandardsModel;
	readonly standards: Standards;
}) {
	const { weekday, minute, type, priority, platform } = model.example.value;
	return (
		<section class="preview-card" aria-label={say("previewTitle")}>
			<output class="preview-line">{previewText(model, standards.hours.zone)}</output>
			<div class="preview-choices">
				<select
					aria-label={say("previewDay")}
					value={weekday}
					onChange={(event) => model.think({ weekday: Number(event.currentTarget.value) })}
				>
					{weekdays(interfaceLanguage()).map((name, day) => (
						<option key={name} value={day}>
							{name}
						</option>
					))}
				</select>
				<TimeField
					label={say("previewTime")}
					minute={minute}
					fault={undefined}
					onChange={(next) => model.think({ minute: next })}
				/>
				<select
					aria-label={say("inquiryType")}
					value={type}
					onChange={(event) =>
						model.think({ type: INQUIRY_TYPES.find((one) => one === event.currentTarget.value) ?? type })
					}
				>
					{INQUIRY_TYPES.map((one) => (
						<option key={one} value={one}>
							{say(TYPE_NAMES[one])}
						</option>
					))}
				</select>
				<select
					aria-label={say("priority")}
					value={priority}
					onChange={(event) =>
						model.think({ priority: PRIORITIES.find((one) => one === event.currentTarget.value) ?? priority })
					}
				>
					{PRIORITIES.map((one) => (
						<option key={one} value={one}>
							{say(PRIORITY_NAMES[one])}
						</option>
					))}
				</select>
				<select
					aria-label={say("platform")}
					value={platform ?? ""}
					onChange={(event) =>
						model.think({ platform: PLATFORM_IDS.find((one) => one === event.currentTarget.value) })
					}
				>
					<option value="">{say("filterAll")}</option>
					{PLATFORM_IDS.map((id) => (
						<option key={id} value={id}>
							{PLATFORM_NAMES[id]}
						</option>
					))}
				</select>
			</div>
		</section>
	);
}

function previewText(model: StandardsModel, zone: string): string {
	if (model.faults.value.length > 0) return say("previewFaults");
	const preview = model.preview.value;
	if (!preview) return "…";
	const moment = new Intl.DateTimeFormat(interfaceLanguage(), {
		weekday: "long",
		day: "numeric",
		month: "short",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: zone,
	});
	const at = moment.format(preview.arrives);
	if (preview.due === undefined) return say("previewNever", { at });
	return say("previewDue", { at, due: moment.format(preview.due) });
}
