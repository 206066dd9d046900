import { useCallback, useEffect, useRef } from "preact/hooks";
import { say } from "../lib/i18n/say.ts";
import type { Panel } from "../lib/panel/panel.ts";
import { wayFor } from "../lib/panel/thread.ts";
import { confirmIn } from "./confirm-in.ts";
import { InsertStatus } from "./InsertStatus.tsx";
import { later } from "./later.tsx";
import { NothingFound } from "./ReplyTab.tsx";
import { SearchField } from "./SearchField.tsx";
import { StateNote } from "./StateNote.tsx";
import { TemplateList } from "./TemplateList.tsx";
import { isInTrouble, Trouble } from "./Trouble.tsx";
import { TriggerContext } from "./trigger.ts";
import { useFrameKeys } from "./use-frame-keys.ts";

const KeysHelp = later(async () => (await import("./KeysHelp.tsx")).KeysHelp);

/**
 * Over the message box: type, choose, Enter. The content script hides it before it inserts; a word of ours when the
 * text has arrived would come too late for a person who has called the palette up again meanwhile, and close that.
 */
export function Palette({ panel }: { readonly panel: Panel }) {
	const close = useCallback(() => panel.send({ type: "close" }), [panel]);
	const confirm = useCallback(() => confirmIn(panel), [panel]);
	useFrameKeys(panel, close);
	const timesShown = panel.shown.value;
	const isTyped = useTypedSinceLeft(() => panel.reply.search(""));
	useEffect(() => {
		// Each time it is brought up it starts anew, without what was searched or inserted before.
		if (timesShown === 0) return;
		if (panel.keeps.value) {
			confirmIn(panel);
			return;
		}
		panel.insertions.replaceNext(undefined);
		if (!isTyped()) panel.reply.search("");
		panel.insertions.dismiss();
		panel.showHelp(false);
	}, [timesShown, panel, isTyped]);
	const view = panel.view.value;
	if (!view) return null;
	return (
		<TriggerContext.Provider value={panel.reply.trigger.value}>
			<main class={`aside palette ${view.theme}`} aria-label={say("paletteName")}>
				{isInTrouble(panel) ? (
					<Trouble panel={panel} />
				) : (
					<>
						<SearchField panel={panel} onConfirm={confirm} onLeave={close} />
						<div class="body">
							{panel.help.value && <KeysHelp panel={panel} />}
							<StateNote view={view} />
							<InsertStatus panel={panel} />
							{wayFor(view) === "wait" && <p class="hint">{say("opening")}</p>}
							{wayFor(view) === "none" && <p class="hint">{say("inboxText")}</p>}
							{panel.library.status.value.state === "ready" && <NothingFound panel={panel} />}
							<TemplateList panel={panel} look="palette" onConfirm={confirm} />
						</div>
					</>
				)}
				<Hints panel={panel} />
			</main>
		</TriggerContext.Provider>
	);
}

/** Whether the person has typed since this frame last lost the focus: a quick hand is ahead of the word that we are shown. */
function useTypedSinceLeft(onLeft: () => void): () => boolean {
	const typed = useRef(false);
	const left = useRef(onLeft);
	left.current = onLeft;
	useEffect(() => {
		const stop = new AbortController();
		const { signal } = stop;
		const onInput = () => {
			typed.current = true;
		};
		const onBlur = () => {
			typed.current = false;
			left.current();
		};
		window.addEventListener("input", onInput, { signal });
		window.addEventListener("blur", onBlur, { signal });
		return () => stop.abort();
	}, []);
	return useCallback(() => typed.current, []);
}

function Hints({ panel }: { readonly panel: Panel }) {
	const copies = wayFor(panel.view.value) === "copy";
	const mac = /^(?:Mac|iP)/.test(navigator.platform);
	return (
		<p class="hints">
			<span>
				<kbd>↵</kbd> {say(copies ? "hintCopy" : "hintInsert")}
			</span>
			<span>
				<kbd>⇥</kbd> {say("hintFields")}
			</span>
			<span>
				<kbd>{mac ? "⌘" : "Ctrl"}</kbd> <kbd>L</kbd> {say("hintLanguage")}
			</span>
			<button type="button" class="hint-key" onClick={() => panel.showHelp(!panel.help.value)}>
				<kbd>?</kbd> <span>{say("keysTitle")}</span>
			</button>
			<span class="spring" />
			<button type="button" class="hint-key" onClick={() => panel.send({ type: "close" })}>
				<kbd>esc</kbd> <span class="unseen">{say("close")}</span>
			</button>
		</p>
	);
}
