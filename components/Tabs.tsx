import type { ComponentType } from "preact";
import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { TabId } from "../lib/panel/follow-person.ts";
import type { Panel } from "../lib/panel/panel.ts";

export interface Tab {
	readonly id: TabId;
	readonly label: MessageKey;
	readonly Content: ComponentType<{ readonly panel: Panel }>;
}

interface Props {
	readonly panel: Panel;
	readonly tabs: readonly Tab[];
}

/** A row of tabs and the content of the one that is on; arrow keys go from one to the next. */
export function Tabs({ panel, tabs }: Props) {
	const { tab: chosen, showTab: choose } = panel;
	const on = tabs.find((tab) => tab.id === chosen.value) ?? tabs[0];
	if (!on) return null;
	// With one, it is a heading.
	if (tabs.length === 1)
		return (
			<>
				<div class="tabs">
					<h2 class="tab on">{say(on.label)}</h2>
				</div>
				<on.Content panel={panel} />
			</>
		);
	const step = (event: KeyboardEvent): void => {
		const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
		const next = tabs[(tabs.indexOf(on) + by + tabs.length) % tabs.length];
		if (by === 0 || !next) return;
		event.preventDefault();
		choose(next.id);
		document.getElementById(`tab-${next.id}`)?.focus();
	};
	return (
		<>
			<div class="tabs" role="tablist" aria-label="Aside">
				{tabs.map((tab) => (
					<button
						key={tab.id}
						id={`tab-${tab.id}`}
						type="button"
						role="tab"
						class={tab === on ? "tab on" : "tab"}
						aria-selected={tab === on}
						aria-controls={`panel-${tab.id}`}
						tabIndex={tab === on ? 0 : -1}
						onClick={() => choose(tab.id)}
						onKeyDown={step}
					>
						{say(tab.label)}
					</button>
				))}
			</div>
			<div id={`panel-${on.id}`} role="tabpanel" class="tab-panel" aria-labelledby={`tab-${on.id}`}>
				<on.Content panel={panel} />
			</div>
		</>
	);
}
