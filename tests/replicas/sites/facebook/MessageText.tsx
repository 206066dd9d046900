/** A message's words as the page draws them: emoji are images, outbound links go through the site's own hop. */
import type { ReactNode } from "react";
import { emojiUrl } from "../shared/Avatar.tsx";

const EMOJI = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;
/** Joined emoji (a family) are one image. */
const PIECES = new RegExp(String.raw`(https?:\/\/\S+|${EMOJI}(?:\u200D${EMOJI})*)`, "u");

function piece(part: string, key: number): ReactNode {
	if (/^https?:/.test(part)) {
		const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(part)}`;
		return (
			<a key={key} href={href} role="link" tabIndex={0} target="_blank" rel="nofollow noreferrer">
				{part}
			</a>
		);
	}
	if (/^\p{Extended_Pictographic}/u.test(part)) {
		return (
			<span key={key} className="emoji">
				<img alt={part} src={emojiUrl(part)} height={16} width={16} />
			</span>
		);
	}
	return part;
}

export function MessageText({ text }: { readonly text: string }): ReactNode {
	return text.split(PIECES).map(piece);
}
