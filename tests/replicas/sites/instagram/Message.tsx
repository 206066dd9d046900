/** One message. The page gives it no id, no time and, until the pointer is on it, no sender. */
import { type ReactNode, useState } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { Avatar, photoUrl } from "../shared/Avatar.tsx";
import type { PageState } from "../shared/store.ts";
import { STRINGS, type Strings } from "../shared/strings.ts";
import { Icon, PATHS } from "./Icon.tsx";
import { handleOf, ME } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

export interface MessageProps {
	readonly message: ReplicaMessage;
	readonly thread: ReplicaThread;
	readonly state: PageState;
	/** Place in the thread, from 0. */
	readonly index: number;
	readonly firstOfBurst: boolean;
	readonly lastOfBurst: boolean;
}

export function senderHandle(message: ReplicaMessage, thread: ReplicaThread): string {
	if (message.from === "me") return ME;
	return message.author === undefined ? (thread.handle ?? "") : handleOf(message.author);
}

function Toolbar({ handle, state, index }: { handle: string; state: PageState; index: number }): ReactNode {
	const words = SITE_WORDS[state.options.lang];
	const buttons = [
		[words.reactTo(handle), PATHS.smile],
		[words.replyTo(handle), PATHS.reply],
		[words.optionsFor(handle), PATHS.dots],
	] as const;
	return (
		// Some builds make the toolbar a group of its own inside the message's group.
		<div className="xtools" {...(index % 3 === 0 ? { role: "group" } : {})}>
			{buttons.map(([label, path]) => (
				<div key={label} role="button" tabIndex={0}>
					<Icon label={label} path={path} />
				</div>
			))}
		</div>
	);
}

function Words({ text }: { text: string }): ReactNode {
	return text.split(/(https?:\/\/\S+)/).map((part, index) =>
		part.startsWith("http") ? (
			<a
				key={index}
				href={`https://l.instagram.com/?u=${encodeURIComponent(part)}`}
				rel="nofollow noreferrer"
				target="_blank"
			>
				{part}
			</a>
		) : (
			part
		),
	);
}

function Attachment({ kind }: { kind: NonNullable<ReplicaMessage["attachment"]> }): ReactNode {
	if (kind === "photo") return <img className="xphoto" src={photoUrl()} alt="" width={220} height={147} />;
	if (kind === "voice") return <div className="xvoice">▶ ▂▅▃▇▂▅▃ 0:07</div>;
	return <div className="xfile">📄 sample.pdf</div>;
}

function contextLine({ message, thread }: MessageProps, words: Strings): string | undefined {
	const who = message.author ?? thread.name;
	if (message.attachment !== undefined && message.from === "them") {
		const lines = { photo: words.sentPhoto, voice: words.sentVoice, file: words.sentFile };
		return `${who} ${lines[message.attachment]}`;
	}
	if (message.replyTo === undefined) return undefined;
	return message.from === "me" ? words.youReplied : words.repliedToYou(who);
}

function Bubble({ message, own }: { message: ReplicaMessage; own: boolean }): ReactNode {
	return (
		<div className="xstack">
			{message.attachment !== undefined && <Attachment kind={message.attachment} />}
			{message.text !== "" && (
				<div role="presentation" className={own ? "xbubble xb1" : "xbubble xb2"}>
					<div dir="auto" className="xtext">
						<Words text={message.text} />
					</div>
				</div>
			)}
			{message.reactions !== undefined && (
				<div role="button" tabIndex={0} className="xreact">
					{message.reactions.join("")}
				</div>
			)}
		</div>
	);
}

export function Message(props: MessageProps): ReactNode {
	const { message, thread, state, index, firstOfBurst, lastOfBurst } = props;
	const [hovered, setHovered] = useState(false);
	const { lang, labels } = state.options;
	const own = message.from === "me";
	const handle = senderHandle(message, thread);
	const context = contextLine(props, STRINGS[lang]);
	const side = own ? "flex-end" : "flex-start";
	return (
		<div
			role="group"
			// Seen: some groups lack the attribute.
			{...(index % 5 === 4 ? {} : { tabIndex: -1 })}
			className="xmsg"
			onMouseEnter={() => setHovered(true)}
			onMouseLeave={() => setHovered(false)}
		>
			{thread.kind === "group" && !own && firstOfBurst && (
				<span dir="auto" className="xauthor">
					{message.author}
				</span>
			)}
			{context !== undefined && (
				<div className="xcontext" style={{ textAlign: own ? "end" : "start" }}>
					<span dir="auto">{context}</span>
				</div>
			)}
			{message.replyTo !== undefined && (
				<div style={{ display: "flex", justifyContent: side }}>
					<div role="button" tabIndex={0} className="xquote">
						<span dir="auto">{message.replyTo}</span>
					</div>
				</div>
			)}
			<div className="xpair">
				{!own && lastOfBurst && (
					<a role="link" href={`/${handle}/`} aria-label={SITE_WORDS[lang].profileOf(handle)} tabIndex={0}>
						<Avatar name={message.author ?? thread.name} size={28} alt="" />
					</a>
				)}
				{!own && !lastOfBurst && <div className="xgap" />}
				<div className="xside" style={{ display: "flex", justifyContent: side }}>
					{own && (hovered || labels === "always") && <Toolbar handle={handle} state={state} index={index} />}
					<Bubble message={message} own={own} />
					{!own && (hovered || labels === "always") && (
						<Toolbar handle={handle} state={state} index={index} />
					)}
				</div>
			</div>
		</div>
	);
}
