/** The composer on the real Lexical plain-text editor. "Send" is there only while there is text. */
import { type ReactNode, useState } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { openEditor } from "../shared/editors.ts";
import { noteUntrusted } from "../shared/evidence.ts";
import { LexicalBox } from "../shared/LexicalBox.tsx";
import { sendMessage } from "../shared/send.ts";
import type { PageState } from "../shared/store.ts";
import { STRINGS } from "../shared/strings.ts";
import { Icon, PATHS } from "./Icon.tsx";
import { store } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

export function Composer({
	thread,
	state,
	docked,
}: {
	thread: ReplicaThread;
	state: PageState;
	docked: boolean;
}): ReactNode {
	const [filled, setFilled] = useState(false);
	const words = STRINGS[state.options.lang];
	const { tools, placeholder } = SITE_WORDS[state.options.lang];
	// The docked drawer reuses the component without the pagelet.
	const pagelet = docked ? {} : { "data-pagelet": "IGDComposerForCannes" };
	return (
		<div {...pagelet} className="xcompose">
			<div className="xpill">
				<div role="button" tabIndex={0}>
					<Icon label={tools[0]} path={PATHS.smile} />
				</div>
				<LexicalBox
					key={`${thread.id}:${state.sends}`}
					threadId={thread.id}
					kind="plain"
					label={words.message}
					placeholder={placeholder}
					className="xeditor"
					onText={(text) => setFilled(text.trim() !== "")}
					onSend={(text) => {
						sendMessage(store, thread.id, text);
					}}
				/>
				{filled ? (
					<div
						role="button"
						tabIndex={0}
						className="xsend"
						onClick={(event) => {
							noteUntrusted("send", event.nativeEvent);
							openEditor()?.send();
						}}
						onKeyDown={(event) => {
							if (event.key === "Enter") openEditor()?.send();
						}}
					>
						{words.send}
					</div>
				) : (
					[PATHS.mic, PATHS.image, PATHS.film, PATHS.heart].map((path, index) => (
						<div key={path} role="button" tabIndex={0}>
							<Icon label={tools[index + 1] ?? ""} path={path} />
						</div>
					))
				)}
			</div>
		</div>
	);
}
