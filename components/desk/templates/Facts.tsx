import { PLATFORM_IDS } from "../../../lib/contract/sites.ts";
import {
	INQUIRY_TYPES,
	TEMPLATE_KINDS,
	TEMPLATE_LIMITS,
	type Template,
} from "../../../lib/contract/template.ts";
import { interfaceLanguage, say } from "../../../lib/i18n/say.ts";
import type { DeskTemplates } from "../../../lib/panel/desk-templates.ts";
import { PLATFORM_NAMES } from "../../../lib/panel/thread.ts";
import { inquiryName } from "../../labels.ts";
import { kindName } from "../../template-words.ts";

interface Props {
	readonly model: DeskTemplates;
	readonly template: Template;
}

/** Everything about a template but its text. */
export function Facts({ model, template }: Props) {
	const { change } = model.editing;
	const folders = [...new Set(model.library.templates.value.map(({ folder }) => folder))].filter(Boolean);
	return (
		<div class="facts-form">
			<label>
				<span>{say("shortcut")}</span>
				<input
					value={template.shortcut}
					maxLength={TEMPLATE_LIMITS.shortcut}
					placeholder="delay"
					spellcheck={false}
					onInput={(event) => change({ shortcut: event.currentTarget.value.replace(/^[/;:]/, "") })}
				/>
			</label>
			<label>
				<span>{say("folder")}</span>
				<input
					value={template.folder}
					list="folders"
					maxLength={TEMPLATE_LIMITS.folder}
					onInput={(event) => change({ folder: event.currentTarget.value })}
				/>
				<datalist id="folders">
					{folders.map((folder) => (
						<option key={folder} value={folder} />
					))}
				</datalist>
			</label>
			<label>
				<span>{say("tags")}</span>
				<input
					value={template.tags.join(", ")}
					onChange={(event) => change({ tags: tagsIn(event.currentTarget.value) })}
				/>
			</label>
			<label>
				<span>{say("kind")}</span>
				<select
					value={template.kind}
					onChange={(event) => {
						const kind = TEMPLATE_KINDS.find((one) => one === event.currentTarget.value);
						if (kind) change({ kind });
					}}
				>
					{TEMPLATE_KINDS.map((kind) => (
						<option key={kind} value={kind}>
							{kindName(kind)}
						</option>
					))}
				</select>
			</label>
			<label>
				<span>{say("templateOwner")}</span>
				<select
					value={template.owner}
					// What was given to the team stays the team's: a copy can be one's own.
					disabled={model.isTeams(template.id)}
					onChange={(event) => change({ owner: event.currentTarget.value === "team" ? "team" : "mine" })}
				>
					<option value="mine">{say("ownerMine")}</option>
					<option value="team">{say("ownerTeam")}</option>
				</select>
			</label>
			<Choices
				legend={say("inquiries")}
				all={INQUIRY_TYPES}
				chosen={template.inquiryTypes}
				name={inquiryName}
				onChange={(inquiryTypes) => change({ inquiryTypes })}
			/>
			<Choices
				legend={say("platformsOnly")}
				all={PLATFORM_IDS}
				chosen={template.platforms}
				name={(id) => PLATFORM_NAMES[id]}
				onChange={(platforms) => change({ platforms })}
			/>
			<p class="faint last-change">{lastChange(template)}</p>
		</div>
	);
}

interface ChoicesProps<Id extends string> {
	readonly legend: string;
	readonly all: readonly Id[];
	readonly chosen: readonly Id[];
	readonly name: (id: Id) => string;
	readonly onChange: (chosen: Id[]) => void;
}

function Choices<Id extends string>({ legend, all, chosen, name, onChange }: ChoicesProps<Id>) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{all.map((id) => (
				<label key={id} class="choice">
					<input
						type="checkbox"
						checked={chosen.includes(id)}
						onChange={(event) => {
							const on = event.currentTarget.checked;
							onChange(all.filter((one) => (one === id ? on : chosen.includes(one))));
						}}
					/>
					{name(id)}
				</label>
			))}
		</fieldset>
	);
}

function tagsIn(text: string): string[] {
	const tags = text.split(",").map((tag) => tag.trim().slice(0, TEMPLATE_LIMITS.tag));
	return [...new Set(tags.filter(Boolean))].slice(0, TEMPLATE_LIMITS.tags);
}

/** "Maria, 24 Nov 2026 · v7". */
function lastChange({ updatedAt, updatedBy, version }: Template): string {
	const when =
		updatedAt === 0
			? ""
			: new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: "medium", timeStyle: "short" }).format(
					updatedAt,
				);
	return `${[updatedBy, when].filter(Boolean).join(", ") || say("fromStarters")} · v${version}`;
}
