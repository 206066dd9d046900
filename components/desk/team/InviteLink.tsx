import { useMemo, useState } from "preact/hooks";
import { say } from "../../../lib/i18n/say.ts";
import { qrPath } from "../../../lib/panel/team/qr-path.ts";
import type { Invitation, TeamModel } from "../../../lib/panel/team/team.ts";
import { writeClipboard } from "../../write-clipboard.ts";

interface Props {
	readonly model: TeamModel;
	readonly kind: Invitation["kind"];
	readonly hint: string;
}

/** The link that was made last, to be handed on. It is shown here alone: nobody can look it up again. */
export function InviteLink({ model, kind, hint }: Props) {
	const [copied, setCopied] = useState<string>();
	const invitation = model.invitation.value;
	if (invitation?.kind !== kind) return null;
	const { link } = invitation;
	const copy = async (): Promise<void> => setCopied((await writeClipboard(link)) ? link : undefined);
	return (
		<>
			<div class="team-invitation">
				<label>
					<span>{hint}</span>
					<input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
				</label>
				<button type="button" class="button" onClick={() => void copy()}>
					{say("copy")}
				</button>
				<span role="status">{copied === link && say("teamLinkCopied")}</span>
			</div>
			<QrCode text={link} />
		</>
	);
}

/** Dark on white in every theme: many readers take nothing else. */
function QrCode({ text }: { readonly text: string }) {
	const { size, path } = useMemo(() => qrPath(text), [text]);
	return (
		<svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say("teamQr")}>
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" />
		</svg>
	);
}
