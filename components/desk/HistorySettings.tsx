import { useEffect, useState } from "preact/hooks";
import { FIELD_KINDS } from "../../lib/contract/contact.ts";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import { type MessageKey, say } from "../../lib/i18n/say.ts";
import type { HistorySettings as Model } from "../../lib/panel/history-settings.ts";
import type { ReplySettings } from "../../lib/panel/reply-settings.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";
import { allCurrencies, currencyOfRegion } from "../contact/currencies.ts";
import { Section } from "./keeping/Section.tsx";

/** Which platforms' conversations are kept, and what else is known of contacts. */
export function HistorySettings({
	model,
	replies,
}: {
	readonly model: Model;
	readonly replies: ReplySettings;
}) {
	useEffect(() => void model.load(), [model]);
	return (
		<div class="settings">
			<Section id="recording" title={say("recordingSettings")} hint={say("recordingWhat")}>
				<div class="settings-rows">
					{PLATFORM_IDS.map((id) => (
						<label key={id} class="settings-row">
							<span>{PLATFORM_NAMES[id]}</span>
							<input
								type="checkbox"
								checked={model.recording.value?.[id] === "on"}
								onChange={(event) => void model.record(id, event.currentTarget.checked)}
							/>
						</label>
					))}
				</div>
			</Section>
			<Section id="custom-fields" title={say("fieldsTitle")} hint={say("fieldsHint")}>
				<ul class="settings-rows">
					{model.fields.value.map(({ id, label, key, kind }) => (
						<li key={id} class="settings-row">
							<bdi>
								{label} <span class="faint">{`{{ contact.${key} }}`}</span> · {say(KIND_NAMES[kind])}
							</bdi>
							<button
								type="button"
								class="link-button"
								aria-label={`${say("remove")}: ${label}`}
								onClick={() => void model.removeField(id)}
							>
								{say("remove")}
							</button>
						</li>
					))}
				</ul>
				<NewField model={model} />
			</Section>
			<SalesSection replies={replies} />
		</div>
	);
}

/** The currency amounts are noted in. */
function SalesSection({ replies }: { readonly replies: ReplySettings }) {
	const usual = currencyOfRegion(navigator.languages);
	return (
		<Section id="currency" title={say("salesSettings")} hint={say("currencyHint")}>
			<label class="settings-row">
				<span>{say("currency")}</span>
				<select
					value={replies.setup.value.currency}
					onChange={(event) => void replies.change({ currency: event.currentTarget.value })}
				>
					<option value="">
						{say("setupBrowserLanguage")} ({usual})
					</option>
					{allCurrencies().map(({ code, name }) => (
						<option key={code} value={code}>
							{name} ({code})
						</option>
					))}
				</select>
			</label>
		</Section>
	);
}

const KIND_NAMES = {
	text: "fieldText",
	number: "fieldNumber",
	date: "fieldDate",
	choice: "fieldChoice",
} as const satisfies Record<(typeof FIELD_KINDS)[number], MessageKey>;

function NewField({ model }: { readonly model: Model }) {
	const [label, setLabel] = useState("");
	const [kind, setKind] = useState<(typeof FIELD_KINDS)[number]>("text");
	const [choices, setChoices] = useState("");
	const listed = choices
		.split(",")
		.map((choice) => choice.trim().slice(0, 100))
		.filter(Boolean)
		.slice(0, 50);
	const isReady = label.trim() !== "" && (kind !== "choice" || listed.length > 0);
	const save = async (event: Event): Promise<void> => {
		event.preventDefault();
		if (!isReady || !(await model.addField(label.trim(), kind, listed))) return;
		setLabel("");
		setChoices("");
	};
	return (
		<form class="small-form" onSubmit={(event) => void save(event)}>
			<input
				type="text"
				aria-label={say("fieldLabel")}
				placeholder={say("fieldLabel")}
				value={label}
				maxLength={60}
				onInput={(event) => setLabel(event.currentTarget.value)}
			/>
			<select
				aria-label={say("fieldKind")}
				value={kind}
				onChange={(event) => setKind(FIELD_KINDS.find((one) => one === event.currentTarget.value) ?? "text")}
			>
				{FIELD_KINDS.map((one) => (
					<option key={one} value={one}>
						{say(KIND_NAMES[one])}
					</option>
				))}
			</select>
			{kind === "choice" && (
				<input
					type="text"
					class="wide"
					aria-label={say("fieldChoices")}
					placeholder={say("fieldChoices")}
					value={choices}
					maxLength={5_000}
					onInput={(event) => setChoices(event.currentTarget.value)}
				/>
			)}
			<button type="submit" class="button primary" aria-disabled={!isReady}>
				{say("add")}
			</button>
		</form>
	);
}
