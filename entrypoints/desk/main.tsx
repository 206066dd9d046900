import "../../components/desk.css";
import { Desk } from "../../components/Desk.tsx";
import { mount } from "../../components/mount.ts";
import { interfaceLanguage } from "../../lib/i18n/say.ts";
import { ask } from "../../lib/messaging/ask.ts";
import { createDesk } from "../../lib/panel/desk.ts";

mount(<Desk model={createDesk(ask, interfaceLanguage())} />);
