import { useEffect, useRef } from "preact/hooks";
import { type MessageKey, say } from "../lib/i18n/say.ts";
import type { Insertion } from "../lib/panel/insertion.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { Icon } from "./Icon.tsx";

type FailureKind = Extract<Insertion, { state: "failed" }>["kind"];

const FAILURES: Readonly<Record<FailureKind, MessageKey>> = {
	"no-composer": "failNoComposer",
	"composer-disabled": "failDisabled",
	"composer-ambiguous": "failAmbiguous",
	"changed-thread": "failChangedThread",
	refused: "failRefused",
	unexpected: "failUnexpected",
	"no-answer": "failNoAnswer",
};

/** How the last insertion went, spoken by screen readers as soon as it changes. */
export function InsertStatus({ panel }: { readonly panel: Panel }) {
	const state = panel.insertions.state.value;
	const bad = state.state === "failed" || state.state === "manual";
	return (
		<div class="insert-status" role="status" aria-live="polite">
			{state.state !== "idle" && state.state !== "inserting" && (
				<div class={bad ? "notice late" : "notice ok"}>
					<Icon name={bad ? "alert" : "check"} />
					<div class="notice-text">
						<p>{sentence(state)}</p>
						{needsManualCopy(state) && <ManualCopy key={state.text} text={state.text} />}
					</div>
				</div>
			)}
		</div>
	);
}

function sentence(state: Exclude<Insertion, { state: "idle" | "inserting" }>): string {
	if (state.state === "inserted") return say("inserted");
	if (state.state === "copied") return say("copied");
	if (state.state === "manual") return say("copyByHand");
	const what = say(FAILURES[state.kind]);
	if (state.kind === "changed-thread") return what;
	return `${what} ${say(state.copied ? "copiedInstead" : "copyByHand")}`;
}

function needsManualCopy(state: Insertion): state is Extract<Insertion, { text: string }> {
	return state.state === "manual" || (state.state === "failed" && !state.copied && state.text !== "");
}

/** The text, selected and ready for the person's own copy key. */
function ManualCopy({ text }: { readonly text: string }) {
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, []);
	return (
		<textarea ref={field} class="manual-copy" readOnly rows={4} value={text} aria-label={say("replyText")} />
	);
}
