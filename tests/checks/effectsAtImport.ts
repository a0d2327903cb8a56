import { parseSync } from "vite";

/** What a browser alone has: to read it is to look at a page that may not be there yet. */
const OF_THE_BROWSER = new Set([
  "document",
  "history",
  "localStorage",
  "location",
  "matchMedia",
  "navigator",
  "performance",
  "sessionStorage",
  "window",
]);

const DECLARATIONS = new Set([
  "ClassDeclaration",
  "ExportAllDeclaration",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration",
  "FunctionDeclaration",
  "ImportDeclaration",
  "TSDeclareFunction",
  "TSEnumDeclaration",
  "TSInterfaceDeclaration",
  "TSModuleDeclaration",
  "TSTypeAliasDeclaration",
  "VariableDeclaration",
]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/** Runs only when it is called, or is no value at all. */
const isLater = ({ type }: Node): boolean => /Function|^Class|^TS(Type|Interface)/.test(type);

/** The children of a node that are computed with it, without the names of properties. */
function* childrenOf(node: Node): Generator<Node> {
  const isPlain = "computed" in node && node.computed === false;
  for (const [key, value] of Object.entries(node)) {
    if (isPlain && (key === "property" || key === "key")) continue;
    for (const child of [value].flat()) if (isNode(child)) yield child;
  }
}

function* looksIn(node: Node, around: Node): Generator<Node> {
  if (isLater(node)) return;
  if (node.type === "Identifier" && "name" in node && OF_THE_BROWSER.has(String(node.name))) {
    yield around.type === "MemberExpression" ? around : node;
  }
  for (const child of childrenOf(node)) yield* looksIn(child, node);
}

/** What a module does, or asks of the browser, by being imported: its words, in their order. */
export function effectsAtImport(file: string, text: string): readonly string[] {
  const { program } = parseSync(file, text);
  const wordsOf = ({ start, end }: Node): string => text.slice(start, end);
  return program.body.flatMap((statement): readonly string[] => {
    if (statement.type === "ExpressionStatement") return [wordsOf(statement.expression)];
    if (!DECLARATIONS.has(statement.type)) return [wordsOf(statement)];
    return [...looksIn(statement, statement)].map(wordsOf);
  });
}
