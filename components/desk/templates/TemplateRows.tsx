import type { Template } from "../../../lib/contract/template.ts";
import { say, sayCount } from "../../../lib/i18n/say.ts";
import type { DeskTemplates } from "../../../lib/panel/desk-templates.ts";
import { useTyped } from "../../trigger.ts";

/** Rows further down are found by typing; ten thousand of them would only cost time. */
const MOST_ROWS = 400;

export function TemplateRows({ model }: { readonly model: DeskTemplates }) {
	const example = useTyped("delay");
	const { state } = model.library.status.value;
	if (state === "loading") return null;
	if (state === "failed") return <p class="hint">{say("unreachableText")}</p>;
	const folders = [...model.folders.value];
	const query = model.query.value.trim();
	if (folders.length === 0) {
		const empty = model.archive.value ? "archiveEmpty" : "noTemplates";
		return <p class="hint">{query === "" ? say(empty) : say("nothingFound", { query, example })}</p>;
	}
	const more = model.found.value.length - MOST_ROWS;
	let room = MOST_ROWS;
	return (
		<div class="desk-folders">
			{folders.map(([folder, templates]) => {
				const shown = templates.slice(0, Math.max(0, room));
				room -= shown.length;
				if (shown.length === 0) return null;
				return (
					<section key={folder}>
						<h2 class="label">
							{folder || say("noFolder")} · {templates.length}
						</h2>
						<ul>
							{shown.map((template) => (
								<TemplateRow key={template.id} {...{ model, template }} />
							))}
						</ul>
					</section>
				);
			})}
			{more > 0 && <p class="hint">{sayCount("moreOne", "moreOther", more)}</p>}
		</div>
	);
}

function TemplateRow({ model, template }: { readonly model: DeskTemplates; readonly template: Template }) {
	const isSelected = model.editing.edited.value?.id === template.id;
	const typed = useTyped(template.shortcut);
	const isUnsaved = model.unsaved.value.has(template.id);
	return (
		<li class={isSelected ? "template desk-row selected" : "template desk-row"}>
			<input
				type="checkbox"
				aria-label={say("choose", { title: template.title })}
				checked={model.checked.value.has(template.id)}
				onChange={(event) => model.check(template.id, event.currentTarget.checked)}
			/>
			<button
				type="button"
				class="template-head"
				aria-pressed={isSelected}
				onClick={() => model.select(template.id)}
			>
				<span class="template-title">
					<b>{template.title}</b>
					{template.state === "draft" && <span class="chip small">{say("draft")}</span>}
					{isUnsaved && (
						<span class="unsaved" title={say("unsaved")}>
							<span class="unseen">{say("unsaved")}</span>
						</span>
					)}
					{typed !== "" && <span class="faint">{typed}</span>}
				</span>
			</button>
		</li>
	);
}
