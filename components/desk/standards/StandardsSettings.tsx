import "./standards.css";
import { useEffect, useMemo } from "preact/hooks";
import type { Standards } from "../../../lib/contract/response-times.ts";
import { say } from "../../../lib/i18n/say.ts";
import type { DeskModel } from "../../../lib/panel/desk.ts";
import { createStandards, type StandardsModel } from "../../../lib/panel/standards.ts";
import { Notice } from "../keeping/Notice.tsx";
import { Section } from "../keeping/Section.tsx";
import { HoursSection } from "./HoursSection.tsx";
import { NotifySection } from "./NotifySection.tsx";
import { NumberField } from "./NumberField.tsx";
import { PreviewCard } from "./PreviewCard.tsx";
import { TargetsSection } from "./TargetsSection.tsx";

/** The part of the settings about how soon one wants to answer. Each change that has no fault is stored at once. */
export function StandardsSettings({ ask }: Pick<DeskModel, "ask">) {
	const model = useMemo(() => createStandards(ask), [ask]);
	useEffect(() => void model.load(), [model]);
	const standards = model.draft.value;
	return (
		<div class="settings standards">
			<h2 class="desk-title" id="response-standards">
				{say("standardsTitle")}
			</h2>
			<p class="settings-hint">{say("standardsHint")}</p>
			{standards && <PreviewCard model={model} standards={standards} />}
			<Saved model={model} />
			{standards && (
				<>
					<TargetsSection model={model} standards={standards} />
					<HoursSection model={model} hours={standards.hours} />
					<NotifySection model={model} notify={standards.notify} />
					<ResponsiveSection model={model} responsive={standards.responsive} />
					<div class="settings-buttons">
						<button type="button" class="button" onClick={model.reset}>
							{say("standardsReset")}
						</button>
					</div>
					{model.beforeReset.value && (
						<Notice kind="ok">
							{say("standardsWereReset")}{" "}
							<button type="button" class="link-button" onClick={model.takeBack}>
								{say("undo")}
							</button>
						</Notice>
					)}
				</>
			)}
		</div>
	);
}

/** Whether what is on screen is what holds. */
function Saved({ model }: { readonly model: StandardsModel }) {
	if (model.faults.value.length > 0) return <Notice kind="soon">{say("standardsNotSaved")}</Notice>;
	if (model.saving.value !== "failed") return null;
	return (
		<Notice kind="late">
			{say("unreachableText")}{" "}
			<button
				type="button"
				class="link-button"
				onClick={() => (model.draft.value ? model.again() : void model.load())}
			>
				{say("tryAgain")}
			</button>
		</Notice>
	);
}

interface ResponsiveProps {
	readonly model: StandardsModel;
	readonly responsive: Standards["responsive"];
}

function ResponsiveSection({ model, responsive }: ResponsiveProps) {
	const change = (part: Partial<Standards["responsive"]>) =>
		model.change((draft) => ({ ...draft, responsive: { ...draft.responsive, ...part } }));
	return (
		<Section id="very-responsive" title={say("responsive")} hint={say("responsiveHint")}>
			<div class="settings-rows">
				<NumberField
					model={model}
					field="rate"
					label={say("responsiveShare")}
					value={responsive.rate}
					onChange={(rate) => change({ rate })}
				/>
				<NumberField
					model={model}
					field="minutes"
					label={say("responsiveMinutes")}
					value={responsive.minutes}
					onChange={(minutes) => change({ minutes })}
				/>
				<NumberField
					model={model}
					field="days"
					label={say("responsiveDays")}
					value={responsive.days}
					onChange={(days) => change({ days })}
				/>
			</div>
		</Section>
	);
}
