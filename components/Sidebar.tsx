import type { ReadonlySignal } from "@preact/signals";
import type { PageView } from "../lib/contract/page-view.ts";
import type { TeamStatus } from "../lib/contract/team.ts";
import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Bar } from "./Bar.tsx";
import { ClockFoot } from "./ClockFoot.tsx";
import { ClockMeter } from "./ClockMeter.tsx";
import { ContactHeader } from "./ContactHeader.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { later } from "./later.tsx";
import { ReplyTab } from "./ReplyTab.tsx";
import { ResizeHandle } from "./ResizeHandle.tsx";
import { StateNote } from "./StateNote.tsx";
import { type Tab, Tabs } from "./Tabs.tsx";
import { isInTrouble, Trouble } from "./Trouble.tsx";
import { TriggerContext } from "./trigger.ts";
import { useFrameKeys } from "./use-frame-keys.ts";

const ContactTab = later(async () => (await import("./contact/ContactTab.tsx")).ContactTab);
const TeamHere = later(async () => (await import("./team/TeamHere.tsx")).TeamHere);
const HistoryTab = later(async () => (await import("./history/HistoryTab.tsx")).HistoryTab);

/** In the order of the mock. */
const TABS: readonly Tab[] = [
	{ id: "reply", label: "tabReply", Content: ReplyTab },
	{ id: "contact", label: "tabContact", Content: ContactTab },
	{ id: "history", label: "tabHistory", Content: HistoryTab },
];

interface Props {
	readonly panel: Panel;
	/** Absent, or undefined: in no team as far as is known. */
	readonly team?: ReadonlySignal<TeamStatus | undefined>;
}

/** Beside the conversation: who it is with, and the replies for it. Nothing at all before the page has been heard. */
export function Sidebar({ panel, team }: Props) {
	useFrameKeys(panel);
	const view = panel.view.value;
	if (!view && !panel.nobody.value && !panel.orphaned.value) return null;
	const inPanel = panel.layout.value === "panel" || panel.nobody.value;
	return (
		<main class={`aside sidebar ${view?.theme ?? "by-system"}`} aria-label="Aside">
			{!inPanel && <ResizeHandle onResize={(width) => panel.send({ type: "resize", width })} />}
			<Bar panel={panel} team={team} />
			<TriggerContext.Provider value={panel.reply.trigger.value}>
				<Content panel={panel} view={view} team={team} />
			</TriggerContext.Provider>
		</main>
	);
}

interface ContentProps {
	readonly panel: Panel;
	readonly view: PageView | undefined;
	readonly team: ReadonlySignal<TeamStatus | undefined> | undefined;
}

function Content({ panel, view, team }: ContentProps) {
	if (isInTrouble(panel)) return <Trouble panel={panel} />;
	if (!view) return <EmptyState icon="chat" title={say("nobodyTitle")} text={say("nobodyText")} />;
	if (view.state === "inbox")
		return <EmptyState icon="chat" title={say("inboxTitle")} text={say("inboxText")} />;
	if (view.state === "locked")
		return <EmptyState icon="lock" title={say("lockedTitle")} text={say("lockedText")} />;
	return (
		<>
			<ContactHeader panel={panel} />
			{team?.value?.team && <TeamHere panel={panel} team={team} />}
			<StateNote view={view} />
			<ClockMeter panel={panel} />
			<Tabs panel={panel} tabs={TABS} />
			<ClockFoot panel={panel} />
		</>
	);
}
