import { useEffect, useRef } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";
import type { DeskEditing } from "../../../lib/panel/desk-editing.ts";
import type { TemplateProblem } from "../../../lib/templates/lint-template.ts";
import { KNOWN_PATHS } from "../../../lib/templates/values.ts";
import { valueName } from "../../labels.ts";
import { problemText } from "../../template-words.ts";
import { type BodyEditor, createBodyEditor } from "./body-editor.ts";

/** The text of the variant on screen. The editor keeps its own state; it is told of what changed elsewhere. */
export function BodyField({ editing }: { readonly editing: DeskEditing }) {
	const place = useRef<HTMLDivElement>(null);
	const editor = useRef<BodyEditor>(undefined);
	useEffect(() => {
		if (!place.current) return undefined;
		const made = createBodyEditor({
			parent: place.current,
			label: say("replyText"),
			values: () => valuesOf(editing),
			onChange: editing.write,
		});
		editor.current = made;
		return made.destroy;
	}, [editing]);
	const bodyKey = editing.bodyKey.value;
	const problems = editing.problems.value;
	useEffect(() => {
		if (bodyKey !== "") editor.current?.show(editing.body.peek());
	}, [bodyKey, editing]);
	useEffect(() => editor.current?.mark(problems.map(diagnosticOf)), [problems]);
	return (
		<>
			<div class="body-editor" ref={place} lang={editing.language.value} />
			<div class="value-bar">
				{INSERTED.map((text) => (
					<button key={text} type="button" class="chip" onClick={() => editor.current?.insert(text)}>
						{text.includes("cursor") ? say("caretPlace") : valueName(text.slice(3, -3))}
					</button>
				))}
				<span class="faint">{say("valueMenuHint")}</span>
			</div>
			<ul class="problems" aria-live="polite">
				{problems.map((problem) => (
					<li key={`${problem.from} ${problem.word}`} class={problem.severity}>
						{problemText(problem)}
					</li>
				))}
			</ul>
		</>
	);
}

/** What nearly every reply holds. */
const INSERTED = ["{{ contact.first_name }}", "{{ ask.order_number }}", "{{ agent.name }}", "{% cursor %}"];

function valuesOf(editing: DeskEditing) {
	const asked = editing.fields.value.map(({ name, label }) => ({
		label: `ask.${name}`,
		detail: label || valueName(`ask.${name}`),
	}));
	const known = KNOWN_PATHS.map((path) => ({ label: path, detail: valueName(path) }));
	const custom = editing.customFields.value.map(({ key, label }) => ({
		label: `contact.${key}`,
		detail: label,
	}));
	return [...known, ...custom, ...asked, { label: "ask.", detail: say("askAnything") }];
}

function diagnosticOf(problem: TemplateProblem) {
	const { from, to, severity } = problem;
	return { from, to, severity, message: problemText(problem) };
}
