import { useEffect, useRef } from "preact/hooks";
import { sayCount } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Icon } from "./Icon.tsx";
import { Keys } from "./Keys.tsx";

interface Props {
	readonly panel: Panel;
	readonly onConfirm: () => void;
	/** Escape in an empty field. */
	readonly onLeave?: () => void;
}

/** Typing searches, arrows choose, Enter inserts: the hands stay here. */
export function SearchField({ panel, onConfirm, onLeave }: Props) {
	const field = useRef<HTMLInputElement>(null);
	const { shown } = panel;
	useEffect(() => {
		if (shown.value > 0) field.current?.focus();
	}, [shown.value]);
	const label = sayCount("searchOne", "searchOther", panel.library.templates.value.length);
	return (
		<div class="search">
			<Icon name="search" />
			<input
				ref={field}
				type="search"
				aria-label={label}
				aria-controls="templates"
				placeholder={label}
				value={panel.reply.query.value}
				maxLength={200}
				autocomplete="off"
				spellcheck={false}
				onInput={(event) => panel.reply.search(event.currentTarget.value)}
				onKeyDown={(event) => handleKey(event, { panel, onConfirm, ...(onLeave && { onLeave }) })}
			/>
			<Keys shortcut={panel.shortcuts.value?.palette ?? ""} />
		</div>
	);
}

function handleKey(event: KeyboardEvent, { panel, onConfirm, onLeave }: Props): void {
	// While an input method composes a word, its arrows and Enter are its own.
	if (event.isComposing) return;
	const actions = new Map<string, () => void>([
		["ArrowDown", () => panel.reply.move(1)],
		["ArrowUp", () => panel.reply.move(-1)],
		["Enter", onConfirm],
		["Escape", () => leave(panel, onLeave)],
		...(panel.reply.query.value === "" ? [["?", () => panel.showHelp(!panel.help.value)] as const] : []),
	]);
	const act = actions.get(event.key);
	if (!act) return;
	event.preventDefault();
	event.stopPropagation();
	act();
}

/** One thing at a time: first the list of keys, then what was typed, then the whole frame. */
function leave(panel: Panel, onLeave: (() => void) | undefined): void {
	if (panel.help.value) panel.showHelp(false);
	else if (panel.reply.query.value !== "") panel.reply.search("");
	else onLeave?.();
}
