import "../../components/palette.css";
import { mount } from "../../components/mount.ts";
import { Palette } from "../../components/Palette.tsx";
import { writeClipboard } from "../../components/write-clipboard.ts";
import { logFault } from "../../lib/base/log.ts";
import { calmLink } from "../../lib/panel/calm-link.ts";
import { openInFrame } from "../../lib/panel/open-panel.ts";

openInFrame(writeClipboard, (link) => calmLink(link, () => document.hasFocus()))
	.then((panel) => mount(<Palette panel={panel} />))
	.catch((error: unknown) => logFault("palette.open", error));
