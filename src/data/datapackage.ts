import type { CellForm } from "../faults/cellForm.ts";
import { patterns, tableOf } from "./cell.ts";
import { dictionary, evidenceWords } from "./dictionary.ts";
import { laterTables } from "./laterTables.ts";
import type { Table } from "./table.ts";
import { tables } from "./tables.ts";
import { translations } from "./translations.ts";

/** What the descriptor says of the dataset itself, taken from its rows. */
export interface Description {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly startingPages: readonly { readonly title: string; readonly url: string | null }[];
}

/**
 * The descriptor of a dataset folder (Frictionless Data Package v1, Table Schema), made from the
 * very schemas that check its tables.
 */
function datapackageOf({ id, title, description, startingPages }: Description) {
  return {
    profile: "tabular-data-package",
    name: `agreements-atlas-${id}`,
    title,
    description,
    licenses: [{ name: "MIT", path: "https://opensource.org/license/mit", title: "MIT License" }],
    sources: startingPages.map((page) => ({
      title: page.title,
      ...(page.url === null ? {} : { path: page.url }),
    })),
    resources: Object.values({ ...tables, ...laterTables, translations }).map(resourceOf),
  };
}

const wordsByTable: Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly description: string;
      readonly columns: Readonly<Record<string, string>>;
    }
  >
> = dictionary;

function resourceOf(table: Table) {
  const words = wordsByTable[table.name];
  const columns = Object.entries(table.columns);
  const foreignKeys = columns.flatMap(([name, column]) => {
    const resource = tableOf(column.facts.form);
    const key = resource === undefined ? undefined : primaryKeyOf(resource);
    return key === undefined ? [] : [{ fields: name, reference: { resource, fields: key } }];
  });
  return {
    name: table.name,
    path: `${table.name}.csv`,
    profile: "tabular-data-resource",
    title: words?.title,
    description: words?.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(([name, column]) => {
        const { form, isRequired } = column.facts;
        const type = typeOf(form);
        const isKey = table.key.length === 1 && table.key[0] === name;
        const constraints = {
          ...(isRequired ? { required: true } : {}),
          ...(isKey ? { unique: true } : {}),
          ...constraintsOf(form),
        };
        return {
          name,
          type,
          ...(type === "boolean" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
          description: words?.columns[name] ?? wordsOfEvidence(name),
          ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
        };
      }),
      missingValues: [""],
      primaryKey: table.key.length === 1 ? table.key[0] : table.key,
      // The profile wants the list left out rather than empty.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function typeOf({ kind }: CellForm): "string" | "integer" | "number" | "boolean" {
  if (kind === "integer" || kind === "number") return kind;
  return kind === "yes-no" ? "boolean" : "string";
}

function constraintsOf(form: CellForm) {
  switch (form.kind) {
    case "id":
    case "party-code":
    case "address":
    case "language":
      return { pattern: patterns[form.kind].source };
    case "date":
      return { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
    case "choice":
      return { enum: form.choices };
    case "integer":
    case "number":
      return { minimum: form.minimum, maximum: form.maximum };
    default:
      return {};
  }
}

const wordsOfEvidence = (name: string): string | undefined =>
  Object.entries(evidenceWords).find(([column]) => column === name)?.[1];

const primaryKeyOf = (name: string): string | undefined =>
  Object.values(tables).find((table) => table.name === name)?.key[0];

export const formatDatapackage = (description: Description): string =>
  `${JSON.stringify(datapackageOf(description), null, 2)}\n`;
