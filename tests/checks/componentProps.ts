import { type ESTree, parseSync, Visitor } from "vite";

/** A component and the names of all that it must or may be given. */
interface Component {
  readonly name: string;
  readonly props: readonly string[];
}

type Types = ReadonlyMap<string, ESTree.TSInterfaceDeclaration | ESTree.TSType>;

interface Source {
  readonly types: Types;
  /** Each with the type of its props, if it says one. */
  readonly components: readonly (readonly [name: string, type: ESTree.TSType])[];
}

const isComponentName = (name: string): boolean => /^[A-Z]/.test(name);

/** What a function is given first. */
function firstTypeOf({ params }: ESTree.Function | ESTree.ArrowFunctionExpression) {
  const [first] = params;
  if (!first || !("typeAnnotation" in first)) return null;
  return first.typeAnnotation?.typeAnnotation ?? null;
}

function readSource(file: string, text: string): Source {
  const types = new Map<string, ESTree.TSInterfaceDeclaration | ESTree.TSType>();
  const components: (readonly [string, ESTree.TSType])[] = [];
  const add = (name: string | undefined, type: ESTree.TSType | null | undefined) => {
    if (name !== undefined && isComponentName(name) && type) components.push([name, type]);
  };
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  new Visitor({
    TSInterfaceDeclaration: (node) => types.set(node.id.name, node),
    TSTypeAliasDeclaration: (node) => types.set(node.id.name, node.typeAnnotation),
    FunctionDeclaration: (node) => add(node.id?.name, firstTypeOf(node)),
    FunctionExpression: (node) => add(node.id?.name, firstTypeOf(node)),
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== "Identifier" || init?.type !== "ArrowFunctionExpression") return;
      add(id.name, firstTypeOf(init));
    },
    ClassDeclaration: ({ id, superClass, superTypeArguments }) => {
      if (superClass?.type === "Identifier" && superClass.name === "Component")
        add(id?.name, superTypeArguments?.params[0]);
    },
  }).visit(program);
  return { types, components };
}

function namesOf(members: readonly ESTree.TSSignature[]): readonly string[] {
  return members.flatMap((member) => {
    if (member.type !== "TSPropertySignature" && member.type !== "TSMethodSignature") return [];
    return member.key.type === "Identifier" ? [member.key.name] : [];
  });
}

/** The names in "a" | "b". */
function literalsIn(type: ESTree.TSType | undefined): readonly string[] {
  if (type?.type === "TSUnionType") return type.types.flatMap(literalsIn);
  if (type?.type !== "TSLiteralType" || type.literal.type !== "Literal") return [];
  return typeof type.literal.value === "string" ? [type.literal.value] : [];
}

/**
 * What a type of the house asks for. What an element of HTML takes anyway, and is only handed on,
 * does not count: such types are not declared in the house.
 */
function propsOf(type: ESTree.TSType, types: Types): readonly string[] {
  const ofName = (
    name: ESTree.TSTypeName | ESTree.Expression,
    given: readonly ESTree.TSType[],
  ): readonly string[] => {
    if (name.type !== "Identifier") return [];
    const [first, second] = given;
    if (name.name === "Pick") return literalsIn(second);
    if (name.name === "Omit" && first) {
      const without = new Set(literalsIn(second));
      return propsOf(first, types).filter((prop) => !without.has(prop));
    }
    if (["Readonly", "Partial"].includes(name.name) && first) return propsOf(first, types);
    const found = types.get(name.name);
    if (!found) return [];
    if (found.type !== "TSInterfaceDeclaration") return propsOf(found, types);
    return [
      ...namesOf(found.body.body),
      ...found.extends.flatMap(({ expression, typeArguments }) =>
        ofName(expression, typeArguments?.params ?? []),
      ),
    ];
  };
  switch (type.type) {
    case "TSTypeLiteral":
      return namesOf(type.members);
    case "TSIntersectionType":
      return type.types.flatMap((part) => propsOf(part, types));
    case "TSTypeReference":
      return ofName(type.typeName, type.typeArguments?.params ?? []);
    default:
      return [];
  }
}

/** All components of the files, by the types that stand in the same file or, exported, in another. */
export function componentsIn(files: ReadonlyMap<string, string>): readonly Component[] {
  const sources = [...files].map(([file, text]) => readSource(file, text));
  const everywhere = new Map(sources.flatMap(({ types }) => [...types]));
  return sources.flatMap(({ types, components }) => {
    const known = new Map([...everywhere, ...types]);
    return components.map(([name, type]) => ({ name, props: [...new Set(propsOf(type, known))] }));
  });
}
