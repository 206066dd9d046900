import { useState } from "preact/hooks";
import {
	type InquiryType,
	PRIORITIES,
	type Priority,
	type Standards,
	type Target,
} from "../../../lib/contract/response-times.ts";
import { PLATFORM_IDS, type PlatformId } from "../../../lib/contract/sites.ts";
import { INQUIRY_TYPES } from "../../../lib/contract/template.ts";
import { say } from "../../../lib/i18n/say.ts";
import { PRIORITY_NAMES, TYPE_NAMES } from "../../../lib/panel/clock-words.ts";
import type { StandardsModel } from "../../../lib/panel/standards.ts";
import { PLATFORM_NAMES } from "../../../lib/panel/thread.ts";
import { FilterMenu } from "../FilterMenu.tsx";
import { Section } from "../keeping/Section.tsx";
import { DurationField } from "./DurationField.tsx";
import { FaultText, faultAt } from "./fields.tsx";

interface Props {
	readonly model: StandardsModel;
	readonly standards: Standards;
}

type Targets = Standards["targets"][InquiryType];

/** Within which time each kind of inquiry is to be answered; where wished, otherwise on one platform. */
export function TargetsSection({ model, standards }: Props) {
	const [platform, setPlatform] = useState<PlatformId | undefined>(undefined);
	return (
		<Section id="targets" title={say("targetsTitle")} hint={say("targetsHint")}>
			<div class="filters">
				<FilterMenu
					label={say("platform")}
					options={PLATFORM_IDS}
					name={(id) => PLATFORM_NAMES[id]}
					chosen={platform}
					onChoose={setPlatform}
				/>
			</div>
			<div class="settings-rows">
				{INQUIRY_TYPES.map((type) => (
					<OfType key={`${platform} ${type}`} {...{ model, standards, platform, type }} />
				))}
			</div>
		</Section>
	);
}

interface OfTypeProps extends Props {
	readonly platform: PlatformId | undefined;
	readonly type: InquiryType;
}

function OfType({ model, standards, platform, type }: OfTypeProps) {
	const own = platform && standards.platforms[platform]?.[type];
	const targets = own ?? standards.targets[type];
	const field = platform ? `platforms.${platform}.${type}` : `targets.${type}`;
	const put = (next: Targets | undefined) =>
		model.change((draft) => withTargets(draft, { platform, type, next }));
	return (
		<fieldset class="settings-row targets">
			<legend>{say(TYPE_NAMES[type])}</legend>
			<span class="day-name" aria-hidden="true">
				{say(TYPE_NAMES[type])}
			</span>
			{platform && (
				<label class="menu-check">
					<input
						type="checkbox"
						checked={own !== undefined}
						onChange={(event) => put(event.currentTarget.checked ? standards.targets[type] : undefined)}
					/>
					{say("differsHere")}
				</label>
			)}
			{(!platform || own) && (
				<div class="target-lines">
					{PRIORITIES.map((priority) => (
						<OfPriority
							key={priority}
							model={model}
							field={`${field}.${priority}`}
							priority={priority}
							target={targets[priority]}
							onChange={(target) => put({ ...targets, [priority]: target })}
						/>
					))}
				</div>
			)}
		</fieldset>
	);
}

interface OfPriorityProps {
	readonly model: StandardsModel;
	readonly field: string;
	readonly priority: Priority;
	readonly target: Target;
	readonly onChange: (target: Target) => void;
}

function OfPriority({ model, field, priority, target: { within, aim }, onChange }: OfPriorityProps) {
	const name = say(PRIORITY_NAMES[priority]);
	const fault = faultAt(model, field);
	const shared = { invalid: fault !== undefined, describedBy: fault?.id };
	return (
		<div class="target-line">
			<span class={priority === "urgent" ? "target-name late-text" : "target-name"}>{name}</span>
			<span class="target-part">
				<span aria-hidden="true">{say("targetWithin")}</span>
				<DurationField
					label={`${name}: ${say("targetWithin")}`}
					minutes={within}
					onChange={(next) => onChange({ within: next ?? Number.NaN, ...(aim === undefined ? {} : { aim }) })}
					{...shared}
				/>
			</span>
			<span class="target-part">
				<span aria-hidden="true">{say("targetAim")}</span>
				<DurationField
					label={`${name}: ${say("targetAim")}`}
					minutes={aim}
					onChange={(next) => onChange({ within, ...(next === undefined ? {} : { aim: next }) })}
					{...shared}
				/>
			</span>
			<FaultText model={model} field={field} />
		</div>
	);
}

interface Put {
	readonly platform: PlatformId | undefined;
	readonly type: InquiryType;
	/** Undefined: as on all platforms. */
	readonly next: Targets | undefined;
}

function withTargets(draft: Standards, { platform, type, next }: Put): Standards {
	if (!platform) return next ? { ...draft, targets: { ...draft.targets, [type]: next } } : draft;
	const { [type]: _, ...others } = draft.platforms[platform] ?? {};
	return {
		...draft,
		platforms: { ...draft.platforms, [platform]: next ? { ...others, [type]: next } : others },
	};
}
