import type { Template } from "../lib/contract/template.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { fieldFor } from "../lib/templates/fields.ts";
import type { Rendered, Segment } from "../lib/templates/render-template.ts";
import { AnswerField } from "./AnswerField.tsx";
import { keyOf, Stretch } from "./Preview.tsx";

interface Props {
	readonly panel: Panel;
	readonly template: Template;
	readonly rendered: Rendered;
	/** Enter in a field. */
	readonly onConfirm: () => void;
}

/** The selected reply: like the preview, but a missing value is a field to fill in, right where it will stand. */
export function EditablePreview({ panel, template, rendered, onConfirm }: Props) {
	const asked = new Set<string>();
	return (
		<div class="preview" dir="auto">
			{rendered.segments.map((segment, place) => {
				const path = fieldOf(segment, panel, asked);
				if (path === undefined)
					return <Stretch key={keyOf(segment, place)} segment={segment} label={labelOf(template, segment)} />;
				return <AnswerField key={path} {...{ panel, path, onConfirm }} field={fieldFor(template, path)} />;
			})}
		</div>
	);
}

function labelOf(template: Template, segment: Segment): string {
	return segment.kind === "missing" ? fieldFor(template, segment.path).label : "";
}

/** A value has one field, at its first place; an answered one keeps it, so that the text can be corrected. */
function fieldOf(segment: Segment, panel: Panel, asked: Set<string>): string | undefined {
	if (segment.kind === "text" || asked.has(segment.path)) return undefined;
	if (segment.kind === "filled" && !panel.reply.answers.value.has(segment.path)) return undefined;
	asked.add(segment.path);
	return segment.path;
}
