import { createContext } from "@lit/context";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../api/api.ts";
import type { LiveView } from "./view.ts";

/** What `ar-app` gives to every element below it. */
export const apiContext = createContext<Api>(Symbol("api"));
export const liveContext = createContext<LiveView>(Symbol("live"));
export const sessionContext = createContext<SessionView>(Symbol("session"));
