import type { StorageTrouble } from "../../lib/base/storage-trouble.ts";
import { interfaceLanguage, type MessageKey, say } from "../../lib/i18n/say.ts";
import type { StorageModel } from "../../lib/panel/storage.ts";
import { Notice } from "./keeping/Notice.tsx";

const WORDS: Readonly<Record<StorageTrouble, readonly [title: MessageKey, text: MessageKey]>> = {
	full: ["storageFullTitle", "storageFullText"],
	newer: ["storageNewerTitle", "storageNewerText"],
	blocked: ["storageBlockedTitle", "storageBlockedText"],
	private: ["storagePrivateTitle", "storagePrivateText"],
	broken: ["storageBrokenTitle", "storageBrokenText"],
};

/** What is wrong with the storage, in plain words, and a way to save what is there. Nothing while all is well. */
export function StorageNotice({ storage }: { readonly storage: StorageModel }) {
	const trouble = storage.trouble.value;
	if (trouble === undefined) return null;
	const [title, text] = WORDS[trouble];
	const isWorking = storage.rescued.value.step === "working";
	return (
		<section class="storage-notice" aria-label={say(title)}>
			<Notice kind="late">
				<strong>{say(title)}</strong>
				<p>{say(text)}</p>
				{trouble !== "full" && trouble !== "private" && (
					<button type="button" class="button" aria-disabled={isWorking} onClick={() => void storage.save()}>
						{say("storageSave")}
					</button>
				)}
			</Notice>
			<Saved storage={storage} />
		</section>
	);
}

function Saved({ storage }: { readonly storage: StorageModel }) {
	const state = storage.rescued.value;
	const number = (count: number) => count.toLocaleString(interfaceLanguage());
	if (state.step === "nothing") return <Notice kind="soon">{say("storageNothing")}</Notice>;
	if (state.step !== "saved") return null;
	return (
		<Notice kind={state.left > 0 ? "soon" : "ok"}>
			{say("storageSaved", { rows: number(state.rows), name: state.name, left: number(state.left) })}
		</Notice>
	);
}
