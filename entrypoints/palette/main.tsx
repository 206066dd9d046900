import "../../components/palette.css";
import { mount } from "../../components/mount.ts";
import { Palette } from "../../components/Palette.tsx";
import { writeClipboard } from "../../components/write-clipboard.ts";
import { logFault } from "../../lib/base/log.ts";
import { openInFrame } from "../../lib/panel/open-panel.ts";

openInFrame(writeClipboard)
	.then((panel) => mount(<Palette panel={panel} />))
	.catch((error: unknown) => logFault("palette.open", error));
