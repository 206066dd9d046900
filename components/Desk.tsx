import { useEffect } from "preact/hooks";
import { say } from "../lib/i18n/say.ts";
import type { DeskModel } from "../lib/panel/desk.ts";
import { Brand } from "./Brand.tsx";
import { DESK_PAGES } from "./desk/pages.tsx";
import { StorageNotice } from "./desk/StorageNotice.tsx";
import { TriggerContext } from "./trigger.ts";

/** The large page: a way to everything, and one page open. The address says which. */
export function Desk({ model }: { readonly model: DeskModel }) {
	const open = DESK_PAGES.find(({ id }) => id === model.page.value) ?? DESK_PAGES[0];
	const title = say(open.label);
	useEffect(() => {
		document.title = `${title} · Aside`;
	}, [title]);
	return (
		<div class="aside desk by-system">
			<nav class="desk-nav" aria-label={say("deskNavigation")}>
				<Brand />
				{DESK_PAGES.map(({ id, label }) => (
					<a key={id} href={`#${id}`} aria-current={id === open.id ? "page" : undefined}>
						{say(label)}
						{id === "needs-reply" && model.waiting.total.value > 0 && (
							<span class="nav-count">{model.waiting.total.value}</span>
						)}
					</a>
				))}
			</nav>
			<main class="desk-main">
				<StorageNotice storage={model.storage} />
				<TriggerContext.Provider value={model.replies.setup.value.trigger}>
					<open.Page model={model} />
				</TriggerContext.Provider>
			</main>
		</div>
	);
}
