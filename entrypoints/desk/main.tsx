import "../../components/desk.css";
import { Desk } from "../../components/Desk.tsx";
import { mount } from "../../components/mount.ts";
import { interfaceLanguage } from "../../lib/i18n/say.ts";
import { ask } from "../../lib/messaging/ask.ts";
import { onChange } from "../../lib/messaging/changes.ts";
import { createDesk } from "../../lib/panel/desk.ts";

const model = createDesk({ ask, onChange, interfaceLanguage: interfaceLanguage(), window });
mount(<Desk model={model} />);
