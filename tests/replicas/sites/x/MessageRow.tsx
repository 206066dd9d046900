/** One message row: a stable id, the direction in the row's own class, the time as text alone. */
import type { ReactNode } from "react";
import type { ReplicaMessage, ReplicaThread } from "../../contract.ts";
import { Avatar, photoUrl } from "../shared/Avatar.tsx";
import type { PageState } from "../shared/store.ts";
import { STRINGS } from "../shared/strings.ts";
import { clockTime } from "../shared/times.ts";
import { Icon } from "./Icon.tsx";
import { authorHandle } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

export interface MessageRowProps {
	readonly message: ReplicaMessage;
	readonly thread: ReplicaThread;
	readonly state: PageState;
	readonly index: number;
	readonly firstOfBurst: boolean;
	readonly lastOfBurst: boolean;
}

const ONE_EMOJI = /^\p{Extended_Pictographic}\uFE0F?$/u;
const SENDING = 500;
const SENT = 1500;

function statusOf({ message, thread, index }: MessageRowProps): string {
	if (message.from === "them") return "sent";
	const age = Date.now() - message.at;
	if (age < SENDING) return "sending";
	if (age < SENT) return "sent";
	return thread.messages.slice(index + 1).some((later) => later.from === "them") ? "read" : "delivered";
}

/** Seen once each: a row that carries no direction class, and a row with a `time` element. */
function oddness({ thread, index }: MessageRowProps): "no-direction" | "time-element" | undefined {
	if (index % 11 === 10) return "no-direction";
	if (thread.handle !== "sam_sample_2") return undefined;
	return index === 1 ? "no-direction" : "time-element";
}

function Words({ text }: { text: string }): ReactNode {
	return text.split(/(https?:\/\/\S+)/).map((part, place) =>
		part.startsWith("http") ? (
			<a key={place} href={part} rel="noreferrer" target="_blank">
				{part}
			</a>
		) : (
			part
		),
	);
}

function Text({ message, own, clock }: { message: ReplicaMessage; own: boolean; clock: string }): ReactNode {
	return (
		<div
			data-testid={`message-text-${message.id}`}
			className={own ? "c-bubble bg-chat-accent" : "c-bubble bg-gray-50"}
		>
			<span dir="auto" className="whitespace-pre-wrap">
				<Words text={message.text} />
			</span>
			<span aria-hidden="true" className="user-select-none c-spacer">
				{clock}
			</span>
			<div className="absolute bottom-0 c-clock">
				<span className="text-subtext3">{clock}</span>
				{own && <Icon shape="check" />}
			</div>
		</div>
	);
}

function Media({ kind }: { kind: NonNullable<ReplicaMessage["attachment"]> }): ReactNode {
	if (kind === "photo") return <img src={photoUrl()} alt="" className="c-photo" width={240} height={160} />;
	const type = kind === "voice" ? "audio" : "file";
	return (
		<div {...{ type }} className="c-bubble bg-gray-50">
			{kind === "voice" ? "▶ ▂▅▃▇▂▅▃ 0:07" : "📄 sample.pdf"}
		</div>
	);
}

function Body(props: MessageRowProps & { readonly clock: string }): ReactNode {
	const { message, thread, state, clock } = props;
	const own = message.from === "me";
	const { you } = STRINGS[state.options.lang];
	const emoji = ONE_EMOJI.test(message.text);
	return (
		<div data-dm-message-focus-target="" role="button" tabIndex={0} className="c-focus">
			{message.replyTo !== undefined && (
				<div className="c-quote">
					<div className="text-subtext3">{own ? thread.name : you}</div>
					<span dir="auto">{message.replyTo}</span>
				</div>
			)}
			{message.attachment !== undefined && <Media kind={message.attachment} />}
			{emoji && <span className="c-emoji">{message.text}</span>}
			{message.text !== "" && !emoji && <Text message={message} own={own} clock={clock} />}
		</div>
	);
}

function Labels({ message, thread, state, clock }: MessageRowProps & { readonly clock: string }): ReactNode {
	const { lang } = state.options;
	const kind = message.text === "" ? SITE_WORDS[lang].mediaKind : SITE_WORDS[lang].textKind;
	return (
		<>
			<span id={`${message.id}-sender`} className="sr-only">
				{message.from === "me" ? STRINGS[lang].you : (message.author ?? thread.name)}
			</span>
			<span id={`${message.id}-time`} className="sr-only">
				{clock}
			</span>
			<span id={`${message.id}-kind`} className="sr-only">
				{kind}
			</span>
		</>
	);
}

export function MessageRow(props: MessageRowProps): ReactNode {
	const { message, thread, state, firstOfBurst, lastOfBurst } = props;
	const { id, author } = message;
	const own = message.from === "me";
	const clock = clockTime(message.at, state.options.lang);
	const odd = oddness(props);
	const direction = own ? "flex justify-end px-4" : "flex justify-start px-4";
	return (
		<div
			data-testid={`message-${id}`}
			data-dm-message-row={id}
			data-send-status={statusOf(props)}
			className={odd === "no-direction" ? "px-4" : direction}
		>
			{author !== undefined && (
				<div className="c-face">
					{lastOfBurst && (
						<a href={`/${authorHandle(author)}`} data-testid={`UserAvatar-Container-${authorHandle(author)}`}>
							<Avatar name={author} size={32} alt="user avatar" />
						</a>
					)}
				</div>
			)}
			<div
				role="article"
				aria-labelledby={`${id}-sender ${id}-time ${id}-kind`}
				className={own && odd === "no-direction" ? "c-article c-own" : "c-article"}
			>
				<Labels {...props} clock={clock} />
				{thread.kind === "group" && !own && firstOfBurst && <div className="text-subtext3">{author}</div>}
				{odd === "time-element" && <time className="text-subtext3">{clock}</time>}
				<Body {...props} clock={clock} />
				{message.reactions !== undefined && (
					<div className="flex justify-end c-reactions">
						{message.reactions.slice(0, 4).map((reaction) => (
							<button key={reaction} type="button">
								{reaction}
							</button>
						))}
					</div>
				)}
			</div>
		</div>
	);
}
