import { useState } from "preact/hooks";
import type { WaitingEntry } from "../../lib/contract/conversation-clock.ts";
import { PRIORITIES } from "../../lib/contract/response-times.ts";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import { INQUIRY_TYPES } from "../../lib/contract/template.ts";
import { say } from "../../lib/i18n/say.ts";
import { PRIORITY_NAMES, TYPE_NAMES } from "../../lib/panel/clock-words.ts";
import type { HandoversModel } from "../../lib/panel/team/handovers.ts";
import { PLATFORM_NAMES } from "../../lib/panel/thread.ts";
import type { WaitingFilter, WaitingModel } from "../../lib/panel/waiting.ts";
import { EmptyState } from "../EmptyState.tsx";
import { HandoverList } from "../team/HandoverList.tsx";
import { useRested } from "../use-rested.ts";
import { WaitingList } from "../WaitingList.tsx";
import { FilterMenu } from "./FilterMenu.tsx";

interface Props {
	readonly model: WaitingModel;
	readonly handovers: HandoversModel;
}

/** Everybody who waits, over all platforms, ending soonest first. */
export function NeedsReplyPage({ model, handovers }: Props) {
	const [isGrouped, setGrouped] = useState(false);
	const entries = model.entries.value;
	return (
		<>
			<div class="page-head">
				<h1>{say("needsReply")}</h1>
				<button type="button" class="button" title={say("commandNext")} onClick={() => void model.openNext()}>
					{say("nextWaiting")} <kbd>Alt+W</kbd>
				</button>
			</div>
			<HandoverList model={handovers} now={model.now.value} class="waiting-group" />
			<Filters model={model} isGrouped={isGrouped} onGroup={setGrouped} />
			{model.unreachable.value && (
				<p class="late-text" role="alert">
					{say("unreachableText")}
				</p>
			)}
			{entries && <Entries model={model} entries={entries} isGrouped={isGrouped} />}
		</>
	);
}

interface EntriesProps {
	readonly model: WaitingModel;
	readonly entries: readonly WaitingEntry[];
	readonly isGrouped: boolean;
}

function Entries({ model, entries, isGrouped }: EntriesProps) {
	const most = useRested(model.filter.value, REST) ? Number.POSITIVE_INFINITY : ROWS_AT_ONCE;
	const shown = say("waitingShown", { shown: entries.length, total: model.total.value });
	if (entries.length === 0 && model.total.value > 0)
		return (
			<p class="waiting-foot faint">
				{shown}
				<button type="button" class="button" onClick={() => model.setFilter({})}>
					{say("filterAll")}
				</button>
			</p>
		);
	if (entries.length === 0)
		return <EmptyState icon="check" title={say("needsReplyEmptyTitle")} text={say("needsReplyEmptyText")} />;
	const list = { now: model.now.value, onOpen: (key: string) => void model.open(key) };
	const groups = PLATFORM_IDS.map((id) => ({ id, own: entries.filter(({ platform }) => platform === id) }));
	return (
		<>
			{isGrouped ? (
				groups
					.filter(({ own }) => own.length > 0)
					.map(({ id, own }) => (
						<section key={id} class="waiting-group">
							<h2 class="label">
								{PLATFORM_NAMES[id]} · {own.length}
							</h2>
							<WaitingList entries={own} {...list} />
						</section>
					))
			) : (
				<WaitingList entries={entries.slice(0, most)} {...list} />
			)}
			<p class="waiting-foot faint">
				{shown}
				{model.more.value && (
					<button type="button" class="button" onClick={model.showMore}>
						{say("showMore")}
					</button>
				)}
			</p>
		</>
	);
}

/** A screen full answers another filter at once; the rows below follow so many ms later. */
const ROWS_AT_ONCE = 24;
const REST = 250;

interface FiltersProps {
	readonly model: WaitingModel;
	readonly isGrouped: boolean;
	readonly onGroup: (isGrouped: boolean) => void;
}

function Filters({ model, isGrouped, onGroup }: FiltersProps) {
	const filter = model.filter.value;
	/** A filter that is set to nothing is taken out. */
	const change = (part: { [Key in keyof WaitingFilter]: WaitingFilter[Key] | undefined }) => {
		const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined);
		model.setFilter(Object.fromEntries(next));
	};
	return (
		<div class="filters">
			<FilterMenu
				label={say("filterPlatform")}
				options={PLATFORM_IDS}
				name={(id) => PLATFORM_NAMES[id]}
				chosen={filter.platform}
				onChoose={(platform) => change({ platform })}
			/>
			<FilterMenu
				label={say("inquiryType")}
				options={INQUIRY_TYPES}
				name={(type) => say(TYPE_NAMES[type])}
				chosen={filter.type}
				onChoose={(type) => change({ type })}
			/>
			<FilterMenu
				label={say("priority")}
				options={PRIORITIES}
				name={(priority) => say(PRIORITY_NAMES[priority])}
				chosen={filter.priority}
				onChoose={(priority) => change({ priority })}
			/>
			<label class="menu-check">
				<input
					type="checkbox"
					checked={filter.late === true}
					onChange={(event) => change({ late: event.currentTarget.checked ? true : undefined })}
				/>
				{say("filterLate")}
			</label>
			<label class="menu-check">
				<input
					type="checkbox"
					checked={isGrouped}
					onChange={(event) => onGroup(event.currentTarget.checked)}
				/>
				{say("groupByPlatform")}
			</label>
		</div>
	);
}
