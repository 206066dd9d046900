import { useEffect, useRef } from "preact/hooks";
import type { Template } from "../lib/contract/template.ts";
import { say, sayCount } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import type { Draft } from "../lib/panel/reply.ts";
import type { TemplateGroup } from "../lib/panel/reply-groups.ts";
import { cleanText } from "../lib/templates/clean-text.ts";
import { reasonFor } from "./labels.ts";
import { Preview } from "./Preview.tsx";
import { TemplateCard } from "./TemplateCard.tsx";
import { useTyped } from "./trigger.ts";
import { useRested } from "./use-rested.ts";

interface Props {
	readonly panel: Panel;
	/** Sidebar: with buttons in the open card. Palette: without, a click inserts. */
	readonly look: "sidebar" | "palette";
	readonly onConfirm: () => void;
}

/** Rows further down show their text only when they are reached: nobody reads them, and rendering takes time. */
const ROWS_WITH_TEXT = 40;
/** About a screen full is painted with the keystroke; the rows below follow once the typing rests for so many ms. */
const ROWS_AT_ONCE = 8;
const REST = 300;

export function TemplateList({ panel, look, onConfirm }: Props) {
	const selectedId = panel.reply.selected.value?.template.id;
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const row = list.current?.querySelector(`[data-template="${CSS.escape(selectedId ?? "")}"]`);
		row?.scrollIntoView({ block: "nearest" });
	}, [selectedId]);
	const { groups, more } = panel.reply.grouped.value;
	const { message } = panel.suggestions.current.value;
	const found = panel.reply.found.value;
	const selectedAt = found.findIndex(({ id }) => id === selectedId);
	// By the query alone: a list that grows shorter would take a reader's place away.
	const hasRested = useRested(panel.reply.query.value, REST);
	const most = hasRested ? found.length : Math.max(0, selectedAt) + ROWS_AT_ONCE;
	let row = 0;
	return (
		<div class="templates" id="templates" ref={list}>
			{groups.map((group) => {
				if (row >= most) return null;
				const label = labelOf(group, message);
				return (
					<section key={`${group.kind} ${group.folder}`} class={group.kind} aria-label={label}>
						{label !== "" && <h2 class="label">{label}</h2>}
						<ul>
							{group.templates.slice(0, most - row).map((template) => {
								row += 1;
								const isSelected = template.id === selectedId;
								const hasText = isSelected || row <= ROWS_WITH_TEXT;
								const draft = hasText ? panel.reply.draft(template) : undefined;
								return <Row key={template.id} {...{ panel, template, draft, look, isSelected, onConfirm }} />;
							})}
						</ul>
					</section>
				);
			})}
			{more > 0 && row === found.length && <p class="hint">{sayCount("moreOne", "moreOther", more)}</p>}
		</div>
	);
}

interface RowProps extends Props {
	readonly template: Template;
	readonly draft: Draft | undefined;
	readonly isSelected: boolean;
}

/** Drawn again only where something of it has changed. */
function Row({ panel, template, draft, look, isSelected, onConfirm }: RowProps) {
	const press = (event: MouseEvent): void => {
		panel.reply.select(template.id);
		// In the sidebar a click chooses and the button inserts; Enter (no click count) on the chosen one inserts.
		if (look === "palette" || (isSelected && event.detail === 0)) onConfirm();
	};
	const typed = useTyped(template.shortcut);
	return (
		<li class={isSelected ? "template selected" : "template"} data-template={template.id}>
			<button
				type="button"
				class="template-head"
				aria-expanded={isSelected}
				// In the palette, Tab leads from the search straight to the first field; the arrows reach every row.
				tabIndex={isSelected && look === "sidebar" ? 0 : -1}
				onClick={press}
				onKeyDown={(event) => moveFocus(event, panel)}
			>
				<span class="template-title">
					<b>{template.title}</b>
					{typed !== "" && <span class="faint">{typed}</span>}
				</span>
				{!isSelected && draft?.rendered.ok && (
					<span class="template-text" dir="auto">
						<Preview rendered={draft.rendered.value} />
					</span>
				)}
			</button>
			{isSelected && <Why panel={panel} templateId={template.id} />}
			{isSelected && draft && (
				<TemplateCard {...{ panel, draft, onConfirm }} withButtons={look === "sidebar"} />
			)}
		</li>
	);
}

/** Only the chosen one says why it is suggested: a line under each would be read by nobody. */
function Why({ panel, templateId }: { readonly panel: Panel; readonly templateId: string }) {
	const why = panel.reply.grouped.value.reasons.get(templateId);
	if (!why || panel.reply.query.value.trim() !== "") return null;
	return <p class="why">{reasonFor(why)}</p>;
}

function labelOf(group: TemplateGroup, message: string): string {
	switch (group.kind) {
		case "found":
			return "";
		case "suggested":
			return say("suggestedFor", { message: shorten(message) });
		case "pinned":
			return say("pinned");
		case "recent":
			return say("recent");
		case "folder":
			return group.folder || say("noFolder");
	}
}

/** Characters of the customer's message in the heading. */
const LONGEST_QUOTE = 60;

function shorten(message: string): string {
	const clean = cleanText(message);
	return clean.length <= LONGEST_QUOTE ? clean : `${clean.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}

/** Arrows go from row to row, and take the focus along. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }, panel: Panel): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	const list = event.currentTarget.closest(".templates");
	if (step === undefined || !list) return;
	event.preventDefault();
	panel.reply.move(step);
	requestAnimationFrame(() => list.querySelector<HTMLElement>(".template.selected .template-head")?.focus());
}
