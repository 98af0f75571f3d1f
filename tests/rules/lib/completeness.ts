import { Visitor } from "oxc-parser";
import type { SourceFile } from "./source.ts";
import { programOf } from "./syntax.ts";

const VERBS = new Set(["get", "post", "put", "patch", "delete", "head", "route"]);

export function kindsHaveHandlers(kinds: readonly string[], handlers: readonly string[]): string[] {
  return [
    ...kinds.filter((kind) => !handlers.includes(kind)).map((kind) => `no handler for the task kind ${kind}`),
    ...handlers.filter((kind) => !kinds.includes(kind)).map((kind) => `a handler for ${kind}, which is no task kind`),
  ];
}

/** The paths a route file declares: first string of `app.get("/…")` and `url` of `app.route({ url: "/…" })`. */
export function routesOf(file: SourceFile): string[] {
  const found = new Set<string>();
  new Visitor({
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      if (!VERBS.has(callee.property.name)) return;
      const [first] = node.arguments;
      if (first?.type === "Literal" && typeof first.value === "string" && first.value.startsWith("/")) {
        found.add(first.value);
      }
      if (first?.type !== "ObjectExpression") return;
      for (const property of first.properties) {
        if (property.type !== "Property" || property.key.type !== "Identifier" || property.key.name !== "url") continue;
        if (property.value.type === "Literal" && typeof property.value.value === "string")
          found.add(property.value.value);
      }
    },
  }).visit(programOf(file));
  return [...found];
}

/** Routes that no test asks: each path must stand in one, its parameters filled in or interpolated. */
export function routesHaveTests(routeFiles: readonly SourceFile[], tests: readonly SourceFile[]): string[] {
  return routeFiles.flatMap((file) =>
    routesOf(file)
      .filter((route) => route !== "/" && route !== "/*")
      .filter((route) => !tests.some(({ text }) => patternOf(route).test(text)))
      .map((route) => `${file.path}: no test asks ${route}`),
  );
}

function patternOf(route: string): RegExp {
  const escaped = route.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const filled = escaped.replace(/:[a-zA-Z0-9]+/g, String.raw`(\$\{[^}]+\}|[^/\s"'\`+]+)`);
  return new RegExp(String.raw`["'\`}]${filled}(["'\`?]|$)`, "m");
}
