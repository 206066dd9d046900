import { useEffect, useRef } from "preact/hooks";
import type { Template } from "../lib/contract/template.ts";
import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Preview } from "./Preview.tsx";
import { TemplateCard } from "./TemplateCard.tsx";

interface Props {
	readonly panel: Panel;
	/** Sidebar: with buttons in the open card. Palette: without, a click inserts. */
	readonly look: "sidebar" | "palette";
	readonly onConfirm: () => void;
}

/** Rows further down show their text only when they are reached: nobody reads them, and rendering takes time. */
const ROWS_WITH_TEXT = 40;

export function TemplateList({ panel, look, onConfirm }: Props) {
	const found = panel.reply.found.value;
	const selectedId = panel.reply.selected.value?.template.id;
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const row = list.current?.querySelector(`[data-template="${CSS.escape(selectedId ?? "")}"]`);
		row?.scrollIntoView({ block: "nearest" });
	}, [selectedId]);
	const groups = groupsOf(panel, found);
	return (
		<div class="templates" id="templates" ref={list}>
			{groups.map(({ label, templates, from }) => (
				<section key={label} aria-label={label}>
					{label !== "" && <h2 class="label">{label}</h2>}
					<ul>
						{templates.map((template, index) => (
							<Row
								key={template.id}
								{...{ panel, template, look, onConfirm }}
								withText={from + index < ROWS_WITH_TEXT}
								isSelected={template.id === selectedId}
							/>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

interface RowProps extends Props {
	readonly template: Template;
	readonly isSelected: boolean;
	readonly withText: boolean;
}

function Row({ panel, template, look, isSelected, withText, onConfirm }: RowProps) {
	const press = (event: MouseEvent): void => {
		panel.reply.select(template.id);
		// In the sidebar a click chooses and the button inserts; Enter (no click count) on the chosen one inserts.
		if (look === "palette" || (isSelected && event.detail === 0)) onConfirm();
	};
	const draft = isSelected || withText ? panel.reply.draft(template) : undefined;
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
					{template.shortcut !== "" && <span class="faint">/{template.shortcut}</span>}
				</span>
				{!isSelected && draft?.rendered.ok && (
					<span class="template-text" dir="auto">
						<Preview rendered={draft.rendered.value} />
					</span>
				)}
			</button>
			{isSelected && draft && (
				<TemplateCard {...{ panel, draft, onConfirm }} withButtons={look === "sidebar"} />
			)}
		</li>
	);
}

interface Group {
	readonly label: string;
	readonly templates: readonly Template[];
	/** How many rows stand above the group. */
	readonly from: number;
}

function groupsOf(panel: Panel, found: readonly Template[]): readonly Group[] {
	if (panel.reply.query.value.trim() !== "") return [{ label: "", templates: found, from: 0 }];
	const ids = new Set(panel.library.recent.value);
	const recent = found.filter(({ id }) => ids.has(id));
	const others = found.filter(({ id }) => !ids.has(id));
	const groups = [
		{ label: say("recent"), templates: recent, from: 0 },
		{ label: say("allTemplates"), templates: others, from: recent.length },
	];
	return groups.filter(({ templates }) => templates.length > 0);
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
