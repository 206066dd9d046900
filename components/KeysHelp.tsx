import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Keys } from "./Keys.tsx";

const isMac = (): boolean => /^(?:Mac|iP)/.test(navigator.platform);

/** Every key of the reply list, and the two shortcuts as the browser has them now. */
export function KeysHelp({ panel }: { readonly panel: Panel }) {
	const { sidebar = "", palette = "", next = "", acknowledge = "" } = panel.shortcuts.value ?? {};
	const trigger = panel.reply.trigger.value;
	const control = isMac() ? "⌘" : "Ctrl";
	const rows: readonly (readonly [MessageKey, string])[] = [
		["keyChoose", "↑+↓"],
		["insert", "↵"],
		["keyField", "⇥"],
		["keyLanguage", `${control}+L`],
		["keyType", `${control}+I`],
		["keyHelp", "?"],
		["close", "Esc"],
		["commandPalette", palette],
		["commandSidebar", sidebar],
		["commandNext", next],
		["commandAcknowledge", acknowledge],
	];
	return (
		<section class="keys-help" aria-label={say("keysTitle")}>
			<dl>
				{rows.map(([key, shortcut]) => (
					<div key={key}>
						<dt>{say(key)}</dt>
						<dd>
							{shortcut === "" ? <span class="faint">{say("notSet")}</span> : <Keys shortcut={shortcut} />}
						</dd>
					</div>
				))}
			</dl>
			{trigger !== "" && <p class="hint">{say("keyInline", { example: `${trigger}delay` })}</p>}
			<button type="button" class="button" onClick={panel.changeShortcuts}>
				{say("openShortcuts")}
			</button>
		</section>
	);
}
