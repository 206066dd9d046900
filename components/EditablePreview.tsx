import type { Panel } from "../lib/panel/panel.ts";
import type { Rendered, Segment } from "../lib/templates/render-template.ts";
import { valueName } from "./labels.ts";
import { keyOf, Stretch } from "./Preview.tsx";

interface Props {
	readonly panel: Panel;
	readonly rendered: Rendered;
	/** Enter in a field. */
	readonly onConfirm: () => void;
}

/** The selected reply: like the preview, but a missing value is a field to type into, right where it will stand. */
export function EditablePreview({ panel, rendered, onConfirm }: Props) {
	const asked = new Set<string>();
	return (
		<div class="preview" dir="auto">
			{rendered.segments.map((segment, place) => {
				const path = fieldOf(segment, panel, asked);
				if (path !== undefined) return <Field key={path} {...{ panel, path, onConfirm }} />;
				return <Stretch key={keyOf(segment, place)} segment={segment} />;
			})}
		</div>
	);
}

/** A value has one field, at its first place; an answered one keeps it, so that the text can be corrected. */
function fieldOf(segment: Segment, panel: Panel, asked: Set<string>): string | undefined {
	if (segment.kind === "text" || asked.has(segment.path)) return undefined;
	if (segment.kind === "filled" && !panel.reply.answers.value.has(segment.path)) return undefined;
	asked.add(segment.path);
	return segment.path;
}

interface FieldProps {
	readonly panel: Panel;
	readonly path: string;
	readonly onConfirm: () => void;
}

function Field({ panel, path, onConfirm }: FieldProps) {
	const value = panel.reply.answers.value.get(path) ?? "";
	const name = valueName(path);
	return (
		// The twin gives the field the width of its text, so that the sentence reads as it will be sent.
		<span class={value.trim() === "" ? "field empty" : "field"} data-twin={value || `${name}?`}>
			<input
				size={1}
				aria-label={name}
				placeholder={`${name}?`}
				value={value}
				maxLength={1000}
				autocomplete="off"
				data-field={path}
				onInput={(event) => panel.reply.answer(path, event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== "Enter" || event.isComposing) return;
					event.preventDefault();
					onConfirm();
				}}
			/>
		</span>
	);
}
