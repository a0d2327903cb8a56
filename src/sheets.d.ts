/// <reference types="vite/types/importMeta.d.ts" />

/** The classes of a component's own sheet; tests/checks/sheets.test.ts holds each name against it. */
declare module "*.module.css" {
  const classes: { readonly [name: string]: string };
  export = classes;
}

/** A sheet of the whole page. */
declare module "*.css" {}
