import type { PageState } from "../lib/contract/page-view.ts";
import { PLATFORM_IDS } from "../lib/contract/sites.ts";
import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { PopupModel, TabReport } from "../lib/panel/popup.ts";
import { contactOf, PLATFORM_NAMES } from "../lib/panel/thread.ts";
import { cleanText } from "../lib/templates/clean-text.ts";
import { Brand } from "./Brand.tsx";
import { Icon } from "./Icon.tsx";
import { Keys } from "./Keys.tsx";
import { HandoverList } from "./team/HandoverList.tsx";
import { WaitingList } from "./WaitingList.tsx";

interface Props {
	readonly model: PopupModel;
	/** Undefined where the browser has no side panel. Called inside the click, as browsers demand. */
	readonly openSidePanel?: (() => void) | undefined;
}

/** The toolbar button's window: where Aside is on, and what it sees on this tab. */
export function Popup({ model, openSidePanel }: Props) {
	return (
		<main class="aside popup by-system">
			<h1 class="bar">
				<Brand />
			</h1>
			<HandoverList model={model.handovers} now={model.waiting.now.value} class="popup-block" />
			<Waiting model={model} />
			<Report report={model.report.value} />
			{model.unreachable.value && <p class="popup-block late-text">{say("unreachableText")}</p>}
			<Sites model={model} />
			<ShortcutList model={model} />
			<div class="popup-buttons">
				<button type="button" class="button primary" onClick={() => void model.openDesk()}>
					{say("openDesk")}
					<Icon name="desk" size={13} />
				</button>
				{openSidePanel && (
					<button type="button" class="button" onClick={openSidePanel}>
						{say("openSidePanel")}
						<Icon name="panel" size={13} />
					</button>
				)}
			</div>
		</main>
	);
}

/** The first of those who wait. */
function Waiting({ model }: { readonly model: PopupModel }) {
	const { entries, total, now, open } = model.waiting;
	if (!entries.value) return null;
	return (
		<section class="popup-block">
			<h2 class="label">
				{say("needsReply")} · {total.value}
			</h2>
			{entries.value.length === 0 ? (
				<p>{say("needsReplyEmptyTitle")}</p>
			) : (
				<WaitingList entries={entries.value} now={now.value} onOpen={(key) => void open(key)} short />
			)}
		</section>
	);
}

const SEEN: Readonly<Record<PageState, MessageKey>> = {
	inbox: "seesInbox",
	opening: "seesOpening",
	thread: "seesThread",
	group: "seesGroup",
	request: "seesRequest",
	locked: "seesLocked",
	"not-understood": "seesNotUnderstood",
};

function Report({ report }: { readonly report: TabReport }) {
	const view = report.state === "active" ? report.view : undefined;
	const contact = contactOf(view);
	return (
		<section class="popup-block" aria-live="polite">
			<h2 class="label">{say("thisTab")}</h2>
			{report.state !== "asking" && !view && (
				<p>{say(report.state === "inactive" ? "notActive" : "noMessages")}</p>
			)}
			{view && (
				<p>
					<b>{PLATFORM_NAMES[view.platform]}</b> · {say(SEEN[view.state])}
					{contact && (
						<>
							{" "}
							<bdi class="filled">{cleanText(contact.name)}</bdi>
						</>
					)}
				</p>
			)}
			{view && view.missing.length > 0 && <p class="soon-text">{say("seesPartly")}</p>}
		</section>
	);
}

function Sites({ model }: { readonly model: PopupModel }) {
	const sites = model.sites.value;
	if (!sites) return null;
	return (
		<section class="popup-block">
			<h2 class="label">{say("sites")}</h2>
			{PLATFORM_IDS.map((platform) => (
				<label key={platform} class="switch-row">
					<span>{PLATFORM_NAMES[platform]}</span>
					<input
						type="checkbox"
						role="switch"
						checked={sites[platform]}
						aria-checked={sites[platform]}
						onChange={(event) => void model.setSite(platform, event.currentTarget.checked)}
					/>
				</label>
			))}
		</section>
	);
}

function ShortcutList({ model }: { readonly model: PopupModel }) {
	const shortcuts = model.shortcuts.value;
	if (!shortcuts) return null;
	return (
		<section class="popup-block">
			<h2 class="label">{say("shortcuts")}</h2>
			<p class="switch-row">
				<span>{say("commandSidebar")}</span>
				{shortcuts.sidebar === "" ? (
					<span class="faint">{say("notSet")}</span>
				) : (
					<Keys shortcut={shortcuts.sidebar} />
				)}
			</p>
			<p class="switch-row">
				<span>{say("commandPalette")}</span>
				{shortcuts.palette === "" ? (
					<span class="faint">{say("notSet")}</span>
				) : (
					<Keys shortcut={shortcuts.palette} />
				)}
			</p>
			<p class="faint small">{say("changeShortcuts")}</p>
		</section>
	);
}
