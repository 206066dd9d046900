import { useEffect } from "preact/hooks";
import { TRIGGERS } from "../../lib/contract/template-records.ts";
import { languageName } from "../../lib/i18n/language-name.ts";
import { type MessageKey, say } from "../../lib/i18n/say.ts";
import type { ReplySettings as Model } from "../../lib/panel/reply-settings.ts";
import { Keys } from "../Keys.tsx";
import { Notice } from "./keeping/Notice.tsx";
import { Section } from "./keeping/Section.tsx";
import { RulesSection } from "./RulesSection.tsx";

interface Props {
	readonly model: Model;
}

/** Who the person is to templates, how they call them up, and what is asked before one goes in. */
export function ReplySettings({ model }: Props) {
	return (
		<div class="settings">
			{model.failed.value && <Notice kind="late">{say("setupNotSaved")}</Notice>}
			<h2 class="desk-title">{say("setupTitle")}</h2>
			<p class="settings-hint">{say("setupHint")}</p>
			<Section id="replies" title={say("templates")}>
				<div class="settings-grid">
					<Texts model={model} />
					<Languages model={model} />
					<TriggerChoice model={model} />
				</div>
				<div role="status">
					<button type="button" class="button" onClick={() => void model.forget()}>
						{say("forgetLearned")}
					</button>
					{model.forgotten.value && <p class="faint">{say("forgotLearned")}</p>}
				</div>
			</Section>
			<ShortcutSection model={model} />
			<RulesSection model={model} />
		</div>
	);
}

const TEXTS: readonly (readonly ["agentName" | "bookingLink" | "teamName", MessageKey, number])[] = [
	["agentName", "valueAgentName", 200],
	["bookingLink", "valueBookingLink", 500],
	["teamName", "setupTeamName", 200],
];

function Texts({ model }: Props) {
	const setup = model.setup.value;
	return (
		<>
			{TEXTS.map(([name, key, most]) => (
				<label key={name}>
					<span>{say(key)}</span>
					<input
						type="text"
						value={setup[name]}
						maxLength={most}
						onChange={(event) => void model.change({ [name]: event.currentTarget.value })}
					/>
				</label>
			))}
			<label>
				<span>{say("setupSignature")}</span>
				<textarea
					rows={2}
					maxLength={2000}
					value={setup.signature}
					onChange={(event) => void model.change({ signature: event.currentTarget.value })}
				/>
			</label>
		</>
	);
}

/** Those of the interface; a template may have any other. */
const LANGUAGES = ["en", "de", "el", "it", "pl", "sv"] as const;

function Languages({ model }: Props) {
	const { language, formal } = model.setup.value;
	const offered = [...new Set([...LANGUAGES, ...(language === "" ? [] : [language])])];
	return (
		<div>
			<label>
				<span>{say("setupLanguage")}</span>
				<select
					value={language}
					onChange={(event) => void model.change({ language: event.currentTarget.value })}
				>
					<option value="">{say("setupBrowserLanguage")}</option>
					{offered.map((tag) => (
						<option key={tag} value={tag}>
							{languageName(tag)}
						</option>
					))}
				</select>
			</label>
			<label class="settings-check">
				<input
					type="checkbox"
					checked={formal}
					onChange={(event) => void model.change({ formal: event.currentTarget.checked })}
				/>
				<span>{say("setupFormal")}</span>
			</label>
		</div>
	);
}

function TriggerChoice({ model }: Props) {
	return (
		<label>
			<span>{say("setupTrigger")}</span>
			<select
				value={model.setup.value.trigger}
				onChange={(event) => {
					const trigger = TRIGGERS.find((one) => one === event.currentTarget.value);
					if (trigger !== undefined) void model.change({ trigger });
				}}
			>
				{TRIGGERS.map((trigger) => (
					<option key={trigger} value={trigger}>
						{trigger || say("setupNoTrigger")}
					</option>
				))}
			</select>
		</label>
	);
}

/** As the browser has them, read again when the person comes back from changing them. */
function ShortcutSection({ model }: Props) {
	useEffect(() => {
		const again = () => void model.readShortcuts();
		addEventListener("focus", again);
		return () => removeEventListener("focus", again);
	}, [model]);
	const { sidebar = "", palette = "", next = "", acknowledge = "" } = model.shortcuts.value ?? {};
	const rows: readonly (readonly [MessageKey, string])[] = [
		["commandPalette", palette],
		["commandSidebar", sidebar],
		["commandNext", next],
		["commandAcknowledge", acknowledge],
	];
	return (
		<Section id="browser-shortcuts" title={say("browserShortcuts")}>
			<ul class="settings-rows">
				{rows.map(([key, shortcut]) => (
					<li key={key} class="settings-row">
						<span>{say(key)}</span>
						{shortcut === "" ? <span class="faint">{say("notSet")}</span> : <Keys shortcut={shortcut} />}
					</li>
				))}
			</ul>
			<button type="button" class="button" onClick={model.changeShortcuts}>
				{say("openShortcuts")}
			</button>
		</Section>
	);
}
