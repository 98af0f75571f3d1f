import "./styles/page.css";
import { applyPreferences } from "./state/preferences.ts";

// The language is there before the first sentence is shown.
await applyPreferences();
await import("./components/shell/ar-app.ts");
