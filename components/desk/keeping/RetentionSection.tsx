import {
	RETENTION_KINDS,
	type Removal,
	type RemovedKind,
	type RetentionKind,
} from "../../../lib/contract/keeping.ts";
import { interfaceLanguage, type MessageKey, say, sayCount } from "../../../lib/i18n/say.ts";
import type { KeepingModel, KeepingReport } from "../../../lib/panel/keeping/keeping.ts";
import { Section } from "./Section.tsx";

const KINDS: Readonly<Record<RetentionKind, MessageKey>> = {
	messages: "retentionMessages",
	activity: "retentionActivity",
	notes: "retentionNotes",
	contacts: "retentionContacts",
};
/** Months; 0: for ever. */
const CHOICES = [1, 3, 6, 12, 24, 36, 60, 0];

export function RetentionSection({
	model,
	report,
}: {
	readonly model: KeepingModel;
	readonly report: KeepingReport;
}) {
	return (
		<Section id="retention" title={say("retentionTitle")} hint={say("retentionHint")}>
			<div class="settings-rows">
				{RETENTION_KINDS.map((kind) => (
					<label key={kind} class="settings-row">
						<span>{say(KINDS[kind])}</span>
						<select
							value={report.retention[kind]}
							onChange={(event) => void model.keep(kind, Number(event.currentTarget.value))}
						>
							{choicesWith(report.retention[kind]).map((months) => (
								<option key={months} value={months}>
									{months === 0 ? say("keptForEver") : sayCount("keptMonthsOne", "keptMonthsOther", months)}
								</option>
							))}
						</select>
					</label>
				))}
			</div>
			<div class="settings-buttons">
				<button type="button" class="button" onClick={() => void model.sweep()}>
					{say("sweepNow")}
				</button>
			</div>
			<RemovalLog removals={report.removals} />
		</Section>
	);
}

/** A number that came from elsewhere is offered too, or the menu would show another than is kept. */
function choicesWith(months: number): readonly number[] {
	return CHOICES.includes(months) ? CHOICES : [months, ...CHOICES];
}

function RemovalLog({ removals }: { readonly removals: readonly Removal[] }) {
	const time = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "medium", timeStyle: "short" });
	return (
		<details class="settings-details">
			<summary>{say("removalLog")}</summary>
			{removals.length === 0 && <p class="faint">{say("removalNone")}</p>}
			<ul>
				{removals.map(({ id, at, reason, counts }) => (
					<li key={id}>
						<span class="faint">{time.format(at)}</span> {say(REASONS[reason])} – {countsOf(counts)}
					</li>
				))}
			</ul>
		</details>
	);
}

const REASONS: Readonly<Record<Removal["reason"], MessageKey>> = {
	retention: "removedForAge",
	bin: "removedFromBin",
	erased: "removedByHand",
};

function countsOf(counts: Removal["counts"]): string {
	const says: Readonly<Record<RemovedKind, (count: string) => string>> = {
		contacts: (count) => say("removedContacts", { count }),
		notes: (count) => say("removedNotes", { count }),
		conversations: (count) => say("removedConversations", { count }),
		messages: (count) => say("removedMessages", { count }),
		"template-uses": (count) => say("removedTemplateUses", { count }),
		outcomes: (count) => say("removedOutcomes", { count }),
	};
	const entries = Object.entries(counts) as [RemovedKind, number][];
	return entries.map(([kind, count]) => says[kind](count.toLocaleString(interfaceLanguage()))).join(", ");
}
